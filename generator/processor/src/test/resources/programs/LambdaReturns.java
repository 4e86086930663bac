import io.plumbline.processor.programs.Sink;
import io.plumbline.runtime.constraint.Range;

class LambdaReturns {
    interface Source {
        @Range(minimum = "0", maximum = "3")
        int next();
    }

    static void drain(Source source) {
        for (int i = 0; i < 5; i++) {
            Sink.small(source.next());
        }
    }

    static void main() {
        int[] calls = {0};
        drain(() -> calls[0]++ % 4 & 3);
        drain(() -> 3); // twin: drain(() -> 7); // error: [plumbline.range] 7 is outside 0..3 (next)
    }
}
