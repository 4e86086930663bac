import io.plumbline.processor.programs.Sink;

class LabelledJumps {
    static void main() {
        int found = 0;
        outer:
        for (int i = 0; i < 10; i++) {
            for (int j = 0; j < 10; j++) {
                if (j > i) {
                    continue outer;
                }
                if (i * j > 5) {
                    found = j;
                    break outer;
                }
            }
        }
        Sink.small(Math.min(found, 3));
        int x = 1;
        block:
        {
            if (found > 0) {
                x = 2;
                break block;
            }
            x = 3;
        }
        Sink.small(x); // twin: Sink.small(x * 4); // error: [plumbline.range] 12 is outside 0..3 (small)
    }
}
