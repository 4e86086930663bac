import io.plumbline.processor.programs.Sink;

class StaticBlock {
    static final int LIMIT;
    static int changing = 9;

    static {
        int sum = 0;
        for (int i = 0; i < 3; i++) {
            sum++;
        }
        LIMIT = sum;
        changing = 1;
    }

    private static final int[] TABLE = {1, 2, 3};

    static void main() {
        Sink.small(LIMIT);
        Sink.small(changing);
        Sink.small(TABLE[2]); // twin: Sink.small(TABLE[2] + 1); // error: [plumbline.range] 4 is outside 0..3 (small)
    }
}
