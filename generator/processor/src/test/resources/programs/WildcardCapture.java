import io.plumbline.processor.programs.Sink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class WildcardCapture {
    static <T> void swapped(List<T> list) {
        T first = list.get(0);
        list.set(0, list.get(1));
        list.set(1, first);
    }

    static void swap(List<?> list) {
        swapped(list);
    }

    static double sum(List<? extends Number> numbers) {
        double sum = 0;
        for (Number number : numbers) {
            sum += number.doubleValue();
        }
        return sum;
    }

    static void fill(List<? super Integer> sink) {
        sink.add(1);
        Collections.addAll(sink, 2);
    }

    static void main() {
        List<Number> list = new ArrayList<>();
        fill(list);
        swap(list);
        Sink.pair(list);
        Sink.small((int) sum(list));
        Sink.ratio(sum(List.of(0.25, 0.5f)));
        Sink.ratio(0.5); // twin: Sink.ratio(1.5); // error: [plumbline.range] 1.5 is outside 0..1 (ratio)
    }
}
