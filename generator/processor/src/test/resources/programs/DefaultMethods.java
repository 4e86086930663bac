import io.plumbline.processor.programs.Sink;

class DefaultMethods {
    interface Limited {
        int LIMIT = 3;

        int value();

        default int clamped() {
            return bounded(value());
        }

        private int bounded(int value) {
            return value < 0 ? 0 : value > LIMIT ? LIMIT : value;
        }

        static Limited of(int value) {
            return () -> value;
        }
    }

    static void main() {
        Sink.small(Limited.of(9).clamped());
        Sink.small(Limited.of(-9).clamped());
        Sink.small(Limited.LIMIT); // twin: Sink.small(Limited.LIMIT + 1); // error: [plumbline.range] 4 is outside 0..3 (small)
    }
}
