import io.plumbline.processor.programs.Sink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

class Collections2 {
    static void main() {
        List<String> list = new ArrayList<>();
        list.add("a");
        list.add("b");
        Sink.pair(list);
        List<String> view = list.subList(0, 1);
        view.add("c");
        Sink.small(list.size());
        list.remove(0);
        Sink.pair(List.copyOf(list));
        Deque<Integer> deque = new ArrayDeque<>(List.of(9, 1));
        deque.poll();
        Sink.small(deque.peek());
        Sink.pair(new ArrayList<>(new TreeSet<>(List.of(2, 1))));
        Sink.pair(List.of(1, 2)); // twin: Sink.pair(List.of(1, 2, 3)); // error: [plumbline.items] the array has 3 items, at most 2 are allowed (pair)
    }
}
