import io.plumbline.processor.programs.Sink;
import java.util.Iterator;

class AnonymousClasses {
    static Iterator<Integer> upTo(int end) {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < end;
            }

            @Override
            public Integer next() {
                return next++;
            }
        };
    }

    static void main() {
        int captured = 3;
        for (Iterator<Integer> i = upTo(4); i.hasNext(); ) {
            Sink.small(i.next());
        }
        new Object() {
            void run() {
                Sink.small(captured); // twin: Sink.small(captured + captured); // error: [plumbline.range] 6 is outside 0..3 (small)
            }
        }.run();
    }
}
