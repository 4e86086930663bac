import io.plumbline.processor.programs.Sink;
import java.util.Objects;

class GuardMethods {
    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException();
        }
    }

    private static int atMost(int value, int most) {
        if (value > most) {
            throw new IllegalArgumentException("" + value);
        }
        return value;
    }

    static void take(int x) {
        require(x >= 0);
        atMost(x, 9);
        Objects.checkIndex(x, 4);
        assert x < 4;
        Sink.small(x); // twin: Sink.small(x + 4); // error: [plumbline.range] 4..7 is outside 0..3 (small)
    }

    static void main() {
        take(0);
        take(3);
        try {
            take(4);
        } catch (IndexOutOfBoundsException e) {
            Sink.small(1);
        }
    }
}
