import io.plumbline.processor.programs.Sink;

class ForLoops {
    static void main() {
        for (int i = 0; i <= 3; i++) {
            Sink.small(i);
        }
        for (int i = 3; i >= 0; i--) {
            Sink.small(i);
        }
        for (int i = 0, j = 3; i < j; i++, j--) {
            Sink.small(i);
            Sink.small(j);
        }
        for (int i = 0; i < 100; i += 10) {
            Sink.even(i);
        }
        for (int i = 1; i < 1000; i *= 2) {
            Sink.small(i % 3 + 1);
        }
        for (int i = 0; i <= 3; i++) { // twin: for (int i = 0; i <= 3; Sink.small(i++ + 4)) { // error: [plumbline.range] 4 is outside 0..3 (small)
            Sink.small(i);
        }
    }
}
