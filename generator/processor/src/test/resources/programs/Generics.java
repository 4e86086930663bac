import io.plumbline.processor.programs.Sink;
import java.util.function.Function;

class Generics {
    static final class Box<T> {
        private final T value;

        Box(T value) {
            this.value = value;
        }

        <R> Box<R> map(Function<? super T, ? extends R> function) {
            return new Box<>(function.apply(value));
        }

        T get() {
            return value;
        }
    }

    static <T extends Comparable<T>> T greatest(T first, T second) {
        return first.compareTo(second) >= 0 ? first : second;
    }

    static void main() {
        Box<Integer> box = new Box<>("abc").map(String::length);
        Sink.small(box.get());
        Sink.small(greatest(1, 2));
        Sink.small(box.get() & 3); // twin: Sink.small((box.get() & 3) + 4); // error: [plumbline.range] 4..7 is outside 0..3 (small)
    }
}
