import io.plumbline.processor.programs.Sink;

class Arithmetic {
    static void take(int x, long y) {
        Sink.small(x & 3);
        Sink.small(x >>> 30);
        Sink.small(Math.floorMod(x, 4));
        Sink.small((int) (y & 1) + (x & 2));
        Sink.small(Integer.bitCount(x) & 3);
        Sink.even(x * 2L);
        Sink.even((y << 1) + 4);
        Sink.small(Math.abs(x % 4));
        Sink.small(Integer.signum(x) + 1);
        Sink.small(x - x / 4 * 4 & 3); // twin: Sink.small((x & 3) - 4); // error: [plumbline.range] -4..-1 is outside 0..3 (small)
    }

    static void main() {
        for (int x : new int[] {Integer.MIN_VALUE, -7, 0, 5, Integer.MAX_VALUE}) {
            take(x, x * 3L);
        }
    }
}
