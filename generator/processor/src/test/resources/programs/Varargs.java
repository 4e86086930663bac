import io.plumbline.processor.programs.Sink;
import io.plumbline.runtime.constraint.Range;

class Varargs {
    static int total(int... values) {
        int total = 0;
        for (int value : values) {
            total += value;
        }
        return total;
    }

    static void all(String name, @Range(minimum = "0", maximum = "3") int... values) {
        for (int value : values) {
            Sink.small(value);
        }
    }

    static void main() {
        Sink.small(total());
        Sink.small(total(1, 2));
        all("none");
        all("array", new int[] {1, 2});
        all("some", 0, 3); // twin: all("some", 0, 4); // error: [plumbline.range] 4 is outside 0..3 (values)
    }
}
