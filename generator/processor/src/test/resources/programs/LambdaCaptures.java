import io.plumbline.processor.programs.Sink;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

class LambdaCaptures {
    static void main() {
        int offset = 2;
        int[] holder = {9};
        IntUnaryOperator shift = x -> x + offset;
        IntConsumer taking = x -> {
            holder[0] = x;
            Sink.small(offset); // twin: Sink.small(-offset); // error: [plumbline.range] -2 is outside 0..3 (small)
        };
        taking.accept(shift.applyAsInt(1));
        Sink.small(holder[0]);
        Sink.small(shift.applyAsInt(-2));
    }
}
