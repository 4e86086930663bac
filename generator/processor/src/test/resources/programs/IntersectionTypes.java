import io.plumbline.processor.programs.Sink;
import java.io.Serializable;
import java.util.function.IntSupplier;

class IntersectionTypes {
    static <T extends CharSequence & Comparable<T>> int longest(T first, T second) {
        T greater = first.compareTo(second) > 0 ? first : second;
        return greater.length();
    }

    static void main() {
        IntSupplier supplier = (IntSupplier & Serializable) () -> Sink.small(3);
        Sink.small(supplier.getAsInt());
        Sink.small(longest("ab", "abc"));
        var both = (Comparable<String> & CharSequence) "ab";
        Sink.small(both.length()); // twin: Sink.small(~both.length()); // error: [plumbline.range] -3 is outside 0..3 (small)
    }
}
