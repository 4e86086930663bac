import io.plumbline.processor.programs.Sink;
import io.plumbline.runtime.constraint.Range;

class EnumBodies {
    enum Level {
        LOW(0) {
            @Override
            int next() {
                return 1;
            }
        },
        HIGH(3) { // twin: HIGH(4) { // error: [plumbline.range] 4 is outside 0..3 (rank)
            @Override
            int next() {
                return rank;
            }
        };

        final int rank;

        Level(@Range(minimum = "0", maximum = "3") int rank) {
            this.rank = Sink.small(rank);
        }

        abstract int next();
    }

    static void main() {
        for (Level level : Level.values()) {
            Sink.small(level.next());
        }
    }
}
