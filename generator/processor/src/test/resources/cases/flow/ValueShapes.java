package cases.flow;

import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.constraint.Format;
import io.plumbline.runtime.constraint.Items;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.MultipleOf;
import io.plumbline.runtime.constraint.Pattern;
import io.plumbline.runtime.constraint.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/** The shapes that checkers of values are about: arithmetic, refinement, loops, switches, strings, arrays, overflow. */
class ValueShapes {

    enum Color {
        RED,
        GREEN,
        BLUE
    }

    sealed interface Shape permits Dot, Line {}

    record Dot(int x) implements Shape {}

    record Line(int from, int to) implements Shape {}

    static void small(@Range(minimum = "0", maximum = "3") int value) {}

    static void big(@Range(minimum = "1000") long value) {}

    static void positive(@Range(minimum = "1") int value) {}

    static void ratio(@Range(exclusiveMinimum = "0", maximum = "1") double value) {}

    static void decimal(@Range(minimum = "0.5", maximum = "1.5") BigDecimal value) {}

    static void whole(@Range(maximum = "100") BigInteger value) {}

    static void text(@Length(minLength = 2, maxLength = 4) String text) {}

    static void lower(@Pattern(pattern = "^[a-z]+$") String text) {}

    static void even(@MultipleOf(multipleOf = "2") int value) {}

    static void date(@Format(format = "date") String text) {}

    static void mode(@EnumValues(values = {"\"fast\"", "\"safe\""}) String mode) {}

    static void pair(@Items(minItems = 2, maxItems = 2) int[] pair) {}

    void overflow(int x, long y) {
        small(Integer.MAX_VALUE + 1); // error: [plumbline.range] -2147483648 is outside 0..3 (value)
        positive(Integer.MIN_VALUE - 1);
        positive(Integer.MAX_VALUE * 2); // error: [plumbline.range] -2 is outside >= 1 (value)
        positive(-Integer.MIN_VALUE); // error: [plumbline.range] -2147483648 is outside >= 1 (value)
        positive(Math.abs(x));
        small((byte) 256);
        small((byte) 200); // error: [plumbline.range] -56 is outside 0..3 (value)
        small((short) 65540); // error: [plumbline.range] 4 is outside 0..3 (value)
        small((char) -1); // error: [plumbline.range] 65535 is outside 0..3 (value)
        small((int) 4294967299L);
        small((int) 4294967300L); // error: [plumbline.range] 4 is outside 0..3 (value)
        small((int) 3.99);
        small((int) 4.01); // error: [plumbline.range] 4 is outside 0..3 (value)
        small((int) Double.NaN);
        small((int) 1e20); // error: [plumbline.range] 2147483647 is outside 0..3 (value)
        big(1 << 31); // error: [plumbline.range] -2147483648 is outside >= 1000 (value)
        big(1L << 31);
        big((long) x * 0); // error: [plumbline.range] 0 is outside >= 1000 (value)
        small(x - x);
        small(1 / 2);
        small(7 / 2);
        small(9 / 2); // error: [plumbline.range] 4 is outside 0..3 (value)
        small(-7 / 2); // error: [plumbline.range] -3 is outside 0..3 (value)
        small(-7 % 4); // error: [plumbline.range] -3 is outside 0..3 (value)
        small(7 % 4);
        small((int) (y % 4));
        small(Math.floorMod(-7, 4));
        small(Math.floorMod(-4, 9)); // error: [plumbline.range] 5 is outside 0..3 (value)
        small(-1 >>> 30);
        small(-1 >>> 29); // error: [plumbline.range] 7 is outside 0..3 (value)
        small(-8 >> 1); // error: [plumbline.range] -4 is outside 0..3 (value)
        small(0b1010 & 0b0110);
        small(0b1010 | 0b0100); // error: [plumbline.range] 14 is outside 0..3 (value)
        small(0b0110 ^ 0b0101);
        small(~3 & 7); // error: [plumbline.range] 4 is outside 0..3 (value)
        small('d' - 'a');
        small('e' - 'a'); // error: [plumbline.range] 4 is outside 0..3 (value)
    }

    void refinement(int x, int y, Integer boxed, long wide) {
        if (x >= 4) {
            small(x); // error: [plumbline.range] at least 4 is outside 0..3 (value)
        } else if (x < 0) {
            small(x); // error: [plumbline.range] at most -1 is outside 0..3 (value)
        } else {
            small(x);
        }
        if (x == 7) {
            small(x); // error: [plumbline.range] 7 is outside 0..3 (value)
            small(x - 4);
        }
        if (!(x <= 3)) {
            small(x); // error: [plumbline.range] at least 4 is outside 0..3 (value)
        }
        if (x > 3 && y > 3) {
            small(y); // error: [plumbline.range] at least 4 is outside 0..3 (value)
        }
        if (x > 3 || y > 3) {
            small(y);
        } else {
            small(x);
        }
        if (boxed != null && boxed > 5) {
            small(boxed); // error: [plumbline.range] at least 6 is outside 0..3 (value)
        }
        if (boxed == null || boxed < 4) {
            small(0);
        } else {
            small(boxed); // error: [plumbline.range] at least 4 is outside 0..3 (value)
        }
        if (wide > 3 && wide < 6) {
            small((int) wide); // error: [plumbline.range] 4..5 is outside 0..3 (value)
        }
        if (wide > 1L << 40) {
            small((int) wide);
        }
        int z = x > y ? 5 : 6;
        small(z); // error: [plumbline.range] 5 is outside 0..3 (value)
        if (x > 3 == true) {
            small(2);
        }
        boolean isGreat = x > 3;
        if (isGreat) {
            small(x);
        }
        if (x % 2 == 0) {
            even(x);
        } else {
            even(x);
        }
        if ((y & 1) == 1) {
            even(y);
        }
    }

    void transfer(int x, int y) {
        int bounded = Math.max(4, x);
        small(bounded); // error: [plumbline.range] at least 4 is outside 0..3 (value)
        int clipped = Math.min(3, Math.max(0, y));
        small(clipped);
        small(clipped + 4); // error: [plumbline.range] 4..7 is outside 0..3 (value)
        small(clipped * 2);
        small(clipped * 2 + 4); // error: [plumbline.range] 4..10 is outside 0..3 (value)
        small(-clipped);
        small(-clipped - 1); // error: [plumbline.range] -4..-1 is outside 0..3 (value)
        small(clipped / 4);
        small(clipped % 5 + 4); // error: [plumbline.range] 4..7 is outside 0..3 (value)
        even(clipped * 2);
        even(clipped * 2 + 1); // error: [plumbline.multipleOf] 1..7 is not a multiple of 2 (value)
        even(clipped * 4 + 2);
        int sum = clipped + bounded;
        small(sum);
    }

    void loops(int[] array, List<String> list) {
        for (int i = 4; i < 10; i++) {
            small(i); // error: [plumbline.range] 4 is outside 0..3 (value)
        }
        for (int i = 0; i < 4; i++) {
            small(i);
        }
        for (int i = 3; i >= 0; i--) {
            small(i);
        }
        for (int i = 0; i < array.length; i++) {
            small(i);
            positive(-i - 1); // error: [plumbline.range] -2147483647..-1 is outside >= 1 (value)
        }
        int n = 0;
        while (n < 5) {
            n++;
        }
        small(n); // error: [plumbline.range] 5 is outside 0..3 (value)
        int halves = 64;
        while (halves > 1) {
            halves /= 2;
        }
        positive(halves);
        int down = 10;
        do {
            down--;
        } while (down > 5);
        small(down); // error: [plumbline.range] 5 is outside 0..3 (value)
        int count = 0;
        for (String each : list) {
            count++;
            positive(count);
        }
        positive(-count); // warning: [plumbline.range] 0 is outside >= 1 on one path (value)
        for (int i = 0, j = 9; i < 3; i++, j--) {
            small(i);
            big(j);
        }
        outer:
        for (int i = 0; ; i++) {
            for (int j = 0; j < 2; j++) {
                if (i == 4) {
                    small(i); // error: [plumbline.range] 4 is outside 0..3 (value)
                    break outer;
                }
            }
        }
    }

    int switches(int x, Color color, String mode, Shape shape) {
        switch (x) {
            case 0, 1, 2, 3 -> small(x);
            case 4, 5 -> small(x); // error: [plumbline.range] 4 is outside 0..3 (value)
            default -> positive(1);
        }
        switch (x) {
            case 9:
                small(x); // error: [plumbline.range] 9 is outside 0..3 (value)
                break;
            case 1:
                small(x);
            case 2:
                small(x);
        }
        int level =
                switch (color) {
                    case RED -> 1;
                    case GREEN -> 2;
                    case BLUE -> 7;
                };
        small(level); // warning: [plumbline.range] 7 is outside 0..3 on one path (value)
        int great =
                switch (mode) {
                    case "a" -> 5;
                    case "b" -> {
                        int y = x > 0 ? 6 : 7;
                        yield y;
                    }
                    default -> 8;
                };
        small(great); // error: [plumbline.range] 5 is outside 0..3 (value)
        switch (mode) {
            case "fast", "safe" -> mode(mode);
            case "slow" -> mode(mode); // error: [plumbline.enumValues] "slow" is not one of "fast", "safe" (mode)
            default -> text("ab");
        }
        if (shape instanceof Dot dot && dot.x() > 3) {
            small(dot.x());
            return 0;
        }
        return 1;
    }

    void strings(String unknown, int n, char c, boolean which) {
        text("abc".substring(1));
        text("abc".substring(2)); // error: [plumbline.length] "c" has 1 character, at least 2 are needed (text)
        text("  ab ".trim());
        text("  a ".strip()); // error: [plumbline.length] "a" has 1 character, at least 2 are needed (text)
        text("ab".repeat(2));
        text("ab".repeat(3)); // error: [plumbline.length] "ababab" has 6 characters, at most 4 are allowed (text)
        text("ab" + unknown);
        text("abcde" + unknown + "fghi"); // error: [plumbline.length] the string has at least 9 characters, at most 4 are allowed (text)
        text(String.valueOf(12));
        text(String.valueOf(7)); // error: [plumbline.length] "7" has 1 character, at least 2 are needed (text)
        text("" + c); // error: [plumbline.length] the string has 1 character, at least 2 are needed (text)
        text("x" + c);
        text(unknown.substring(0));
        text(which ? "abc" : "abcdef"); // warning: [plumbline.length] "abcdef" has 6 characters, at most 4 are allowed (text)
        lower("abc");
        lower("Abc"); // error: [plumbline.pattern] "Abc" does not match ^[a-z]+$ (text)
        lower("abc".concat("1")); // error: [plumbline.pattern] "abc1" does not match ^[a-z]+$ (text)
        lower("ABC".replace("ABC", "xyz"));
        lower(unknown);
        date("2026-02-28");
        date("2026-02-30"); // error: [plumbline.format] "2026-02-30" is not of format date: there is no day 30 at 8 (text)
        date("2026-" + "13-01"); // error: [plumbline.format] "2026-13-01" is not of format date: there is no month 13 at 5 (text)
        mode("fast");
        mode("Fast"); // error: [plumbline.enumValues] "Fast" is not one of "fast", "safe" (mode)
        if (unknown.isEmpty()) {
            text(unknown); // error: [plumbline.length] "" has 0 characters, at least 2 are needed (text)
        }
        if (unknown.equals("x")) {
            text(unknown); // error: [plumbline.length] "x" has 1 character, at least 2 are needed (text)
        }
        if ("abc".equals(unknown)) {
            text(unknown);
            lower(unknown);
        }
        if (unknown.length() > 8) {
            text(unknown); // error: [plumbline.length] the string has at least 5 characters, at most 4 are allowed (text)
        }
        small("abcd".length()); // error: [plumbline.range] 4 is outside 0..3 (value)
        small("abc".indexOf('c'));
        small("abc".indexOf('d')); // error: [plumbline.range] -1 is outside 0..3 (value)
        small("a,b,c,d,e".lastIndexOf(',')); // error: [plumbline.range] 7 is outside 0..3 (value)
        String block =
                """
                ab
                """;
        text(block);
        text(block.strip() + "cde"); // error: [plumbline.length] "abcde" has 5 characters, at most 4 are allowed (text)
        small(Integer.parseInt("7")); // error: [plumbline.range] 7 is outside 0..3 (value)
        small(Integer.parseInt("-0"));
        small(Integer.valueOf("12")); // error: [plumbline.range] 12 is outside 0..3 (value)
    }

    void arrays(int n, int index) {
        pair(new int[] {1, 2});
        pair(new int[] {1}); // error: [plumbline.items] the array has 1 item, at least 2 are needed (pair)
        pair(new int[2]);
        pair(new int[3]); // error: [plumbline.items] the collection has 3 elements, at most 2 are allowed (pair)
        pair(new int[n]);
        int[] numbers = {1, 9};
        small(numbers[0]);
        small(numbers[1]);
        numbers[1] = 2;
        small(numbers[1]);
        int[][] rows = {{1}, {8}};
        small(rows[1][0]); // error: [plumbline.range] 8 is outside 0..3 (value)
        small(numbers.length);
        small(rows.length + 2); // error: [plumbline.range] 4 is outside 0..3 (value)
        for (int row : new int[] {5, 6}) {
            small(row); // error: [plumbline.range] 5 is outside 0..3 (value)
        }
        small(new int[] {4}[0]); // error: [plumbline.range] 4 is outside 0..3 (value)
        small(new int[4][2].length); // error: [plumbline.range] 4 is outside 0..3 (value)
    }

    void fractions(double x, float f) {
        ratio(0.5);
        ratio(0.0); // error: [plumbline.range] 0.0 is outside > 0 and <= 1 (value)
        ratio(1.0000001); // error: [plumbline.range] 1.0000001 is outside > 0 and <= 1 (value)
        ratio(1 / 2); // error: [plumbline.range] 0 is outside > 0 and <= 1 (value)
        ratio(1 / 2.0);
        ratio(0.1 + 0.2);
        ratio(x);
        ratio(Double.NaN); // error: [plumbline.range] NaN is outside > 0 and <= 1 (value)
        ratio(1f / 3);
        ratio(3f / 2); // error: [plumbline.range] 1.5 is outside > 0 and <= 1 (value)
        decimal(new BigDecimal("1.5"));
        decimal(new BigDecimal("1.51")); // error: [plumbline.range] 1.51 is outside 0.5..1.5 (value)
        decimal(BigDecimal.ONE.add(BigDecimal.ONE)); // error: [plumbline.range] 2 is outside 0.5..1.5 (value)
        decimal(BigDecimal.ONE);
        decimal(BigDecimal.valueOf(2L)); // error: [plumbline.range] 2 is outside 0.5..1.5 (value)
        whole(BigInteger.TWO.pow(3));
        whole(BigInteger.TEN.multiply(BigInteger.TEN));
        whole(BigInteger.TEN.multiply(BigInteger.TEN).add(BigInteger.ONE)); // error: [plumbline.range] 101 is outside <= 100 (value)
        whole(new BigInteger("101")); // error: [plumbline.range] 101 is outside <= 100 (value)
    }

    void exits(int x, Integer boxed, String text) {
        if (x < 4) {
            return;
        }
        small(x); // error: [plumbline.range] at least 4 is outside 0..3 (value)
        assert x < 9;
        big(x); // error: [plumbline.range] 4..8 is outside >= 1000 (value)
        Objects.requireNonNull(text);
        text(text);
        int known = Objects.requireNonNullElse(null, 5);
        small(known); // error: [plumbline.range] 5 is outside 0..3 (value)
        Integer five = 5;
        small(five); // error: [plumbline.range] 5 is outside 0..3 (value)
        Integer none = null;
        if (none == null) {
            small(1);
        }
        try {
            small(Integer.parseInt(text));
        } finally {
            small(11); // error: [plumbline.range] 11 is outside 0..3 (value)
        }
    }

    void dead(int x) {
        if (x > 3 && x < 2) {
            small(99);
        }
        if (false) {
            small(99);
        }
        while (x > 3) {
            x = 0;
        }
        small(x);
        return;
    }

    void lambdas(int x) {
        int local = x > 3 ? 5 : 7;
        Runnable run = () -> small(local); // error: [plumbline.range] 5 is outside 0..3 (value)
        Runnable fine = () -> small(local - 5);
        run.run();
        fine.run();
    }
}
