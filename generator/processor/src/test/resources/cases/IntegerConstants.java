package cases;

import io.plumbline.runtime.constraint.Range;

class IntegerConstants {

    static final int NINE = 9;
    static final int THREE = 3;
    static final int SUM = NINE - THREE;
    static final long BIG = 1L << 40;

    @Range(minimum = "0", maximum = "3")
    int field = 3;

    @Range(minimum = "0", maximum = "3")
    int wrongField = 4; // error: [plumbline.range] 4 is outside 0..3 (wrongField)

    @Range(maximum = "5")
    static final int WRONG = 2 * 3; // error: [plumbline.range] 6 is outside <= 5 (WRONG)

    IntegerConstants(@Range(minimum = "1") int start) {}

    IntegerConstants() {
        this(0); // error: [plumbline.range] 0 is outside >= 1 (start)
    }

    static void retries(@Range(minimum = "0", maximum = "3") int retries) {}

    static void boxed(@Range(minimum = "0", maximum = "3") Integer retries) {}

    static void wide(@Range(minimum = "0", maximum = "3") long retries) {}

    static void small(@Range(minimum = "0", maximum = "3") byte retries) {}

    static void fraction(@Range(minimum = "0", maximum = "3") double ratio) {}

    static void many(@Range(minimum = "0", maximum = "3") int... retries) {}

    void literals() {
        retries(9); // error: [plumbline.range] 9 is outside 0..3 (retries)
        retries(3);
        retries(-1); // error: [plumbline.range] -1 is outside 0..3 (retries)
        retries(0);
        retries((4)); // error: [plumbline.range] 4 is outside 0..3 (retries)
        retries('a'); // error: [plumbline.range] 97 is outside 0..3 (retries)
        retries('\2');
        retries(0x7fff_ffff); // error: [plumbline.range] 2147483647 is outside 0..3 (retries)
    }

    void expressions() {
        retries(2 + 2); // error: [plumbline.range] 4 is outside 0..3 (retries)
        retries(2 + 1);
        retries(NINE); // error: [plumbline.range] 9 is outside 0..3 (retries)
        retries(THREE);
        retries(IntegerConstants.NINE / 3);
        retries(SUM); // error: [plumbline.range] 6 is outside 0..3 (retries)
        retries(NINE % 5); // error: [plumbline.range] 4 is outside 0..3 (retries)
        retries(1 << 2); // error: [plumbline.range] 4 is outside 0..3 (retries)
        retries(~0); // error: [plumbline.range] -1 is outside 0..3 (retries)
        retries(~-4);
        retries(Integer.MAX_VALUE + 1); // error: [plumbline.range] -2147483648 is outside 0..3 (retries)
        retries(NINE > THREE ? 3 : 9);
        retries(NINE < THREE ? 3 : 9); // error: [plumbline.range] 9 is outside 0..3 (retries)
        retries((int) BIG);
        retries((byte) 260); // error: [plumbline.range] 4 is outside 0..3 (retries)
        retries((byte) 258);
        retries((int) 4.9); // error: [plumbline.range] 4 is outside 0..3 (retries)
        retries((int) 3.9);
    }

    void conversions(int unknown) {
        boxed(9); // error: [plumbline.range] 9 is outside 0..3 (retries)
        boxed(3);
        boxed(null);
        wide(9); // error: [plumbline.range] 9 is outside 0..3 (retries)
        wide(BIG); // error: [plumbline.range] 1099511627776 is outside 0..3 (retries)
        wide(3);
        small((byte) 9); // error: [plumbline.range] 9 is outside 0..3 (retries)
        small((byte) 3);
        retries(unknown);
        fraction(3.5); // error: [plumbline.range] 3.5 is outside 0..3 (ratio)
        fraction(2.5);
        fraction(2.5f * 2); // error: [plumbline.range] 5.0 is outside 0..3 (ratio)
    }

    void variableArity(int[] array) {
        many();
        many(1, 2, 3);
        many(1, 9, 3); // error: [plumbline.range] 9 is outside 0..3 (retries)
        many(array);
    }

    void creation() {
        new IntegerConstants(1);
        new IntegerConstants(0); // error: [plumbline.range] 0 is outside >= 1 (start)
    }

    void assignment() {
        field = 2;
        field = 7; // error: [plumbline.range] 7 is outside 0..3 (field)
        this.field = 8; // error: [plumbline.range] 8 is outside 0..3 (field)
        @Range(maximum = "1")
        int local = 2; // error: [plumbline.range] 2 is outside <= 1 (local)
        local = 1;
        local = 3; // error: [plumbline.range] 3 is outside <= 1 (local)
    }

    @Range(minimum = "10")
    int result(boolean which) {
        if (which) {
            return 9; // error: [plumbline.range] 9 is outside >= 10 (result)
        }
        java.util.function.IntSupplier other = () -> {
            return 9;
        };
        return 10;
    }

    @SuppressWarnings("plumbline")
    void suppressed() {
        retries(9);
    }

    void suppressedLocally() {
        @SuppressWarnings("plumbline.range")
        IntegerConstants none = new IntegerConstants(0);
        @SuppressWarnings("plumbline.length")
        IntegerConstants other = new IntegerConstants(0); // error: [plumbline.range] 0 is outside >= 1 (start)
    }

    enum Level {
        LOW(1),
        HIGH(4); // error: [plumbline.range] 4 is outside 0..3 (weight)

        Level(@Range(minimum = "0", maximum = "3") int weight) {}
    }

    record Point(@Range(minimum = "0", maximum = "3") int x, int y) {
        static final Point BAD = new Point(4, 4); // error: [plumbline.range] 4 is outside 0..3 (x)
        static final Point GOOD = new Point(3, 4);
    }
}
