import io.plumbline.processor.programs.Sink;

class WhileLoops {
    static void main() {
        int countdown = 10;
        while (countdown-- > 0) {
            if (countdown > 3) {
                continue;
            }
            Sink.small(countdown);
        }
        Sink.small(countdown + 1);
        int n = 27;
        int steps = 0;
        while (n != 1) {
            n = n % 2 == 0 ? n / 2 : 3 * n + 1;
            steps++;
        }
        Sink.small(n);
        Sink.small(Math.min(steps, 3));
        while (true) {
            if (steps < 4) {
                break;
            }
            steps--;
        }
        Sink.small(Math.max(steps, 0)); // twin: Sink.small(Math.max(steps, 4)); // error: [plumbline.range] 4 is outside 0..3 (small)
    }
}
