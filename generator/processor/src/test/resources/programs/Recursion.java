import io.plumbline.processor.programs.Sink;

class Recursion {
    static int depth(int n) {
        return n <= 0 ? 0 : 1 + depth(n - 1);
    }

    static boolean isEven(int n) {
        return n == 0 || isOdd(n - 1);
    }

    static boolean isOdd(int n) {
        return n != 0 && isEven(n - 1);
    }

    static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    static void main() {
        Sink.small(depth(3));
        Sink.small(gcd(12, 9));
        Sink.even(isEven(10) ? 2 : 4);
        Sink.small(isOdd(3) ? 3 : 0); // twin: Sink.small(isOdd(3) ? 5 : 0); // warning: [plumbline.range] 5 is outside 0..3 (small)
    }
}
