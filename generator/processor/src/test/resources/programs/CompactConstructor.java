import io.plumbline.processor.programs.Sink;

class CompactConstructor {
    record Clamped(int value) {
        Clamped {
            value = Math.max(0, Math.min(value, 3));
            Sink.small(value); // twin: Sink.small(value + 4); // error: [plumbline.range] 4..7 is outside 0..3 (small)
        }
    }

    static void main() {
        Sink.small(new Clamped(9).value());
        Sink.small(new Clamped(-9).value());
    }
}
