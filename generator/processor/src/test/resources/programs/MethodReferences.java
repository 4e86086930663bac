import io.plumbline.processor.programs.Sink;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

class MethodReferences {
    private final int limit = 3;

    int limit() {
        return limit;
    }

    static void main() {
        Supplier<MethodReferences> make = MethodReferences::new;
        IntSupplier supplier = make.get()::limit;
        List.of(0, 1, 2).forEach(Sink::small);
        Sink.small(supplier.getAsInt());
        Sink.small(make.get().limit()); // twin: Sink.small(-make.get().limit() & 12 | 16); // error: [plumbline.range] 16..31 is outside 0..3 (small)
    }
}
