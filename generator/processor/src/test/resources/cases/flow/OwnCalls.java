package cases.flow;

import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Range;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class OwnCalls {

    private static final int[] TABLE = {1, 2, 9};
    private static final int[] CHANGED = {1, 2, 9};
    private static final int[] GIVEN = {1, 2, 9};
    private static final int[] ZEROES = new int[4];
    private static final int[][] ROWS = {{9}, {1}};
    static final int[] OPEN = {9};
    private static final List<Integer> LIST = List.of(2, 9);
    private static final List<Integer> MUTABLE = new ArrayList<>(List.of(9));
    private static final Integer BOXED = 9;
    static final Duration LONG = Duration.ofHours(2);
    static final int COMPUTED = Math.max(3, 7);
    static final int SELF = self();
    private static int changing = 9;

    static int self() {
        return SELF + 1;
    }

    static void retries(@Range(minimum = "0", maximum = "3") int retries) {}

    static void wide(@Range(minimum = "0", maximum = "3") long retries) {}

    static void name(@Length(maxLength = 3) String name) {}

    static void check(int x) {
        if (x < 4) {
            throw new IllegalArgumentException("too small");
        }
    }

    private void checkSmall(int x) {
        if (x > 3) {
            throw new IllegalArgumentException("too great: " + x);
        }
    }

    static void checkChanged(int x) {
        x = x + 10;
        if (x < 4) {
            throw new IllegalArgumentException("too small");
        }
    }

    void checkOpen(int x) {
        if (x < 4) {
            throw new IllegalArgumentException("too small");
        }
    }

    static void fail(String text) {
        throw new IllegalStateException(text);
    }

    static int nine() {
        return 9;
    }

    static int limited(int x) {
        return Math.min(x, 100) + 5;
    }

    static int clamped(int x) {
        return x < 0 ? 0 : x > 3 ? 3 : x;
    }

    static int deep() {
        return nine();
    }

    static int loop(int x) {
        return x == 0 ? 1 : loop(x - 1);
    }

    int open() {
        return 9;
    }

    static int either(boolean which) {
        return which ? 1 : 9;
    }

    static String requireShort(String text) {
        if (Objects.requireNonNull(text).length() <= 8) {
            throw new IllegalArgumentException("too short");
        }
        return text;
    }

    static long total(long x) {
        if (x <= 3) {
            throw new IllegalArgumentException();
        }
        return x;
    }

    void guards(int x, int y, int z, int u, int v) {
        check(x);
        retries(x); // error: [plumbline.range] at least 4 is outside 0..3 (retries)
        checkSmall(y);
        retries(y);
        checkSmall(y + 4);
        checkChanged(z);
        retries(z);
        checkOpen(u);
        retries(u);
        try {
            check(v);
        } catch (IllegalArgumentException e) {
            retries(v);
        }
        retries(v);
    }

    void both(int x) {
        check(x);
        checkSmall(x);
        retries(99);
    }

    void never(int x) {
        if (x > 3) {
            fail("too great");
        }
        retries(x);
        if (x < 0) {
            retries(x); // error: [plumbline.range] at most -1 is outside 0..3 (retries)
        }
    }

    void results(int x, boolean which) {
        retries(nine()); // error: [plumbline.range] 9 is outside 0..3 (retries)
        retries(nine() - 6);
        retries(limited(x));
        retries(limited(Integer.MAX_VALUE)); // error: [plumbline.range] 105 is outside 0..3 (retries)
        retries(limited(-5));
        retries(clamped(x));
        retries(clamped(x) + 4); // error: [plumbline.range] 4..7 is outside 0..3 (retries)
        retries(deep());
        retries(loop(3));
        retries(open());
        retries(either(which));
        retries(either(false)); // error: [plumbline.range] 9 is outside 0..3 (retries)
        retries(either(true));
        wide(total(x)); // error: [plumbline.range] at least 4 is outside 0..3 (retries)
    }

    void texts(String text, String other) {
        requireShort(text);
        name(text); // error: [plumbline.length] the string has at least 5 characters, at most 3 are allowed (name)
        name(requireShort(other)); // error: [plumbline.length] the string has at least 5 characters, at most 3 are allowed (name)
    }

    void tables(int i, boolean which) {
        retries(TABLE[0]);
        retries(TABLE[2]); // error: [plumbline.range] 9 is outside 0..3 (retries)
        retries(TABLE[i]);
        retries(TABLE[which ? 0 : 1]);
        retries(TABLE.length);
        retries(TABLE.length + 1); // error: [plumbline.range] 4 is outside 0..3 (retries)
        retries(CHANGED[2]);
        retries(GIVEN[2]);
        retries(ZEROES[i]);
        retries(ZEROES[i] + 4); // error: [plumbline.range] 4 is outside 0..3 (retries)
        retries(ROWS[0][0]);
        retries(OPEN[0]);
        retries(LIST.get(0));
        retries(LIST.get(1)); // error: [plumbline.range] 9 is outside 0..3 (retries)
        retries(MUTABLE.get(0));
        retries(BOXED); // error: [plumbline.range] 9 is outside 0..3 (retries)
        wide(LONG.toMinutes()); // error: [plumbline.range] 120 is outside 0..3 (retries)
        retries(COMPUTED); // error: [plumbline.range] 7 is outside 0..3 (retries)
        retries(SELF);
        retries(changing);
        for (int each : TABLE) {
            retries(each); // warning: [plumbline.range] 9 is outside 0..3 on one path (retries)
        }
        for (int j = 0; j < 2; j++) {
            retries(TABLE[j]);
        }
    }

    void change(int i) {
        CHANGED[2] = i;
        changing = i;
        retries(Objects.hash(GIVEN));
    }
}
