import io.plumbline.processor.programs.Sink;

class Shadowing {
    static int value = 9;

    static int value(int value) {
        return value - 6;
    }

    static void main() {
        {
            int value = 2;
            Sink.small(value);
        }
        Sink.small(value(Shadowing.value));
        for (int value = 0; value < 2; value++) {
            Sink.small(value);
        }
        value = 3;
        Sink.small(value);
        int value = Shadowing.value;
        Sink.small(value);
        value = 1;
        Sink.small(value); // twin: Sink.small(value + value + value + value); // error: [plumbline.range] 4 is outside 0..3 (small)
    }
}
