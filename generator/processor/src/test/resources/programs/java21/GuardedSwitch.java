import io.plumbline.processor.programs.Sink;

class GuardedSwitch {
    static int size(Object o) {
        return switch (o) {
            case null -> 0;
            case Integer i when i < 0 -> 1;
            case Integer i when i <= 3 -> Sink.small(i); // twin: case Integer i when i <= 3 -> Sink.small((i & 3) + 4); // error: [plumbline.range] 4..7 is outside 0..3 (small)
            case String s when s.length() < 3 -> s.length();
            case int[] array -> array.length & 1;
            case Enum<?> e -> e.ordinal();
            default -> 3;
        };
    }

    enum Kind {
        ONE,
        TWO
    }

    static void main() {
        Sink.small(size(null));
        Sink.small(size(-9));
        Sink.small(size(2));
        Sink.small(size(9));
        Sink.small(size("ab"));
        Sink.small(size(new int[7]));
        Sink.small(size(Kind.TWO));
    }
}
