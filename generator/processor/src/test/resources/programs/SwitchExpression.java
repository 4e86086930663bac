import io.plumbline.processor.programs.Sink;

class SwitchExpression {
    enum Color {
        RED,
        GREEN,
        BLUE
    }

    static int rank(Color color) {
        return switch (color) {
            case RED -> 0;
            case GREEN -> {
                int half = 1;
                yield half + half;
            }
            case BLUE -> 3;
        };
    }

    static void main() {
        for (Color color : Color.values()) {
            Sink.small(rank(color));
            Sink.small(switch (color) {
                case RED, GREEN -> color.ordinal();
                case BLUE -> 3; // twin: case BLUE -> 4; // warning: [plumbline.range] 4 is outside 0..3 (small)
            });
        }
    }
}
