import io.plumbline.processor.programs.Sink;
import java.util.Arrays;

class Arrays2 {
    private static final int[][] GRID = {{0, 1}, {2, 3}};

    static void main() {
        int[] values = new int[4];
        Arrays.setAll(values, i -> i);
        for (int i = 0; i < values.length; i++) {
            Sink.small(values[i]);
        }
        values[0] = 9;
        Arrays.sort(values);
        Sink.small(values[0]);
        int[] copy = values.clone();
        copy[3] = 2;
        Sink.small(copy[3]);
        for (int[] row : GRID) {
            Sink.small(row[0]);
            Sink.small(row.length);
        }
        String[] names = {"ab", "abc"};
        Sink.name(names[1]);
        Sink.small(names.length); // twin: Sink.small(names.length + 2); // error: [plumbline.range] 4 is outside 0..3 (small)
    }
}
