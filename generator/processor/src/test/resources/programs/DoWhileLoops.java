import io.plumbline.processor.programs.Sink;

class DoWhileLoops {
    static void main() {
        int i = 0;
        do {
            Sink.small(i);
            i++;
        } while (i < 4);
        int rest = 1234;
        int digits = 0;
        do {
            digits++;
            rest /= 10;
        } while (rest > 0);
        Sink.small(digits - 1);
        Sink.small(rest);
        Sink.small(i - 1); // twin: Sink.small(i); // error: [plumbline.range] 4 is outside 0..3 (small)
    }
}
