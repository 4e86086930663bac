package cases.flow;

import io.plumbline.runtime.constraint.MultipleOf;
import io.plumbline.runtime.constraint.Range;

class Arithmetic {

    static void small(@Range(minimum = "0", maximum = "3") int value) {}

    static void negative(@Range(maximum = "-1") int value) {}

    static void positive(@Range(minimum = "1") int value) {}

    static void large(@Range(minimum = "1000") int value) {}

    static void wide(@Range(minimum = "0", maximum = "3") long value) {}

    static void even(@MultipleOf(multipleOf = "2") int value) {}

    void remainders(int x) {
        large(x % 1000); // error: [plumbline.range] -999..999 is outside >= 1000 (value)
        large(x % 1001);
        negative(x % 4);
        if (x >= 0) {
            negative(x % 4); // error: [plumbline.range] 0..3 is outside <= -1 (value)
        }
        small(x % 4 + 7); // error: [plumbline.range] 4..10 is outside 0..3 (value)
        small(x % 4 + 6);
    }

    void masks(int x) {
        large(x & 7); // error: [plumbline.range] 0..7 is outside >= 1000 (value)
        small(x & 3);
        small(x & 4);
        small((x & 4) + 4); // error: [plumbline.range] 4..8 is outside 0..3 (value)
        negative(x & 0xff); // error: [plumbline.range] 0..255 is outside <= -1 (value)
        negative(x & -2);
        positive(-(x & 7)); // error: [plumbline.range] -7..0 is outside >= 1 (value)
    }

    void congruence(int x) {
        even(x * 2);
        even(x * 2 + 1); // error: [plumbline.multipleOf] any number, 1 modulo 2, is not a multiple of 2 (value)
        even(x);
        int y = x * 4;
        if (y > 0) {
            small(y); // error: [plumbline.range] at least 4 is outside 0..3 (value)
        }
        if (x % 5 == 4 && x > 0) {
            small(x); // error: [plumbline.range] at least 4 is outside 0..3 (value)
        }
    }

    void shifts(int x) {
        large((x & 3) << 2); // error: [plumbline.range] 0..12 is outside >= 1000 (value)
        large(x >>> 30); // error: [plumbline.range] 0..3 is outside >= 1000 (value)
        large(x >>> 1);
        negative(x >>> 1); // error: [plumbline.range] at least 0 is outside <= -1 (value)
        large((x & 0xff) >> 4); // error: [plumbline.range] 0..15 is outside >= 1000 (value)
        small(1 << x);
    }

    void products(int x) {
        if (x >= 2 && x <= 5) {
            small(x * x); // error: [plumbline.range] 4..25 is outside 0..3 (value)
            small(x * 2); // error: [plumbline.range] 4..10 is outside 0..3 (value)
            small(x * 2 - 1);
            small(x / 2);
            small(100 / x); // error: [plumbline.range] 20..50 is outside 0..3 (value)
            positive(-x); // error: [plumbline.range] -5..-2 is outside >= 1 (value)
            positive(~x); // error: [plumbline.range] -6..-3 is outside >= 1 (value)
            positive(x - 6); // error: [plumbline.range] -4..-1 is outside >= 1 (value)
            positive(x - 5); // error: [plumbline.range] -3..0 is outside >= 1 (value)
            positive(x - 4);
        }
    }

    void overflow(int x) {
        if (x > 0) {
            positive(x + 1);
            positive(x * 2);
            int big = Integer.MAX_VALUE;
            positive(big + 1); // error: [plumbline.range] -2147483648 is outside >= 1 (value)
            positive(x + Integer.MAX_VALUE);
        }
        long wideX = x;
        wide(wideX + 3_000_000_000L); // error: [plumbline.range] 852516352..5147483647 is outside 0..3 (value)
        small((int) (wideX + 3_000_000_000L));
    }

    void narrowing(int x) {
        small((byte) (x | 0x100));
        small((byte) 300); // error: [plumbline.range] 44 is outside 0..3 (value)
        short s = (short) 70_000;
        small(s); // error: [plumbline.range] 4464 is outside 0..3 (value)
        char c = 'x';
        c += 1;
        small(c); // error: [plumbline.range] 121 is outside 0..3 (value)
        byte b = 127;
        b++;
        positive(b); // error: [plumbline.range] -128 is outside >= 1 (value)
        large((byte) x); // error: [plumbline.range] -128..127 is outside >= 1000 (value)
        negative((char) x); // error: [plumbline.range] 0..65535 is outside <= -1 (value)
    }

    void division(int x, int zero) {
        small(x / 0);
        if (zero == 0) {
            small(9 / zero);
        }
        if (x > 100) {
            small(x / 10); // error: [plumbline.range] 10..214748364 is outside 0..3 (value)
        }
    }

    void compound(int x) {
        x &= 3;
        small(x);
        x += 4;
        small(x); // error: [plumbline.range] 4..7 is outside 0..3 (value)
        x /= 2;
        small(x);
        x <<= 1;
        x |= 8;
        small(x); // error: [plumbline.range] 8..15 is outside 0..3 (value)
        x ^= x;
        small(x);
    }
}
