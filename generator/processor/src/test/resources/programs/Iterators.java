import io.plumbline.processor.programs.Sink;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;

class Iterators {
    static void main() {
        List<Integer> list = new ArrayList<>(List.of(9, 1, 8, 2));
        for (Iterator<Integer> i = list.iterator(); i.hasNext(); ) {
            if (i.next() > 3) {
                i.remove();
            }
        }
        Sink.pair(list);
        for (ListIterator<Integer> i = list.listIterator(); i.hasNext(); ) {
            int value = i.next();
            i.set(value + 1);
            Sink.small(i.nextIndex());
        }
        for (int value : list) {
            Sink.small(value);
        }
        Sink.small(list.size()); // twin: Sink.small(-1 - list.size()); // error: [plumbline.range] at most -1 is outside 0..3 (small)
    }
}
