import io.plumbline.processor.programs.Sink;

class Conditions {
    static int sign(int x) {
        return x < 0 ? 0 : x == 0 ? 1 : 2;
    }

    static void take(int x, boolean flag) {
        if (x < 0 || x > 3) {
            return;
        }
        Sink.small(x);
        boolean isSmall = x < 2;
        Sink.small(isSmall ? x : x - 2);
        Sink.small(flag ? sign(x) : 3 - x);
        if (!(x > 1) && x != 0) {
            Sink.small(x * 3); // twin: Sink.small(x * 4); // error: [plumbline.range] 4 is outside 0..3 (small)
        }
    }

    static void main() {
        for (int x = -2; x < 6; x++) {
            take(x, true);
            take(x, false);
        }
    }
}
