import io.plumbline.processor.programs.Sink;

class InstancePatterns {
    static void take(Object o) {
        if (o instanceof Integer i && i >= 0 && i <= 3) {
            Sink.small(i); // twin: Sink.small(i + 4); // error: [plumbline.range] 4..7 is outside 0..3 (small)
        }
        if (!(o instanceof String s) || s.length() > 3) {
            return;
        }
        Sink.small(s.length());
    }

    static void main() {
        take(2);
        take(9);
        take("abc");
        take("abcd");
        take('c');
    }
}
