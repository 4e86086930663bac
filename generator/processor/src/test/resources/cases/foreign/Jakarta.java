package cases.foreign;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

class Jakarta {

    static void range(@Min(0) @Max(3) int retries) {}

    static void boxed(@Min(0) @Max(3) Integer retries) {}

    static void big(@Min(0) @Max(3) BigInteger retries) {}

    static void grouped(@Min(value = 1, groups = Runnable.class) int retries) {}

    static void repeated(@Min(1) @Min(5) int retries) {}

    static void listed(@Max.List({@Max(9), @Max(value = 3, groups = Runnable.class)}) int retries) {}

    static void signs(
            @Positive int positive,
            @PositiveOrZero long positiveOrZero,
            @Negative int negative,
            @NegativeOrZero short negativeOrZero) {}

    static void ratio(@DecimalMin(value = "0", inclusive = false) @DecimalMax("0.5") double ratio) {}

    static void money(@DecimalMin("0.01") @Digits(integer = 4, fraction = 2) BigDecimal price) {}

    static void above(@Positive double ratio) {}

    static void name(@Size(min = 2, max = 4) String name) {}

    static void names(@Size(max = 2) List<@Size(min = 1) String> names) {}

    static void table(@NotEmpty Map<String, @Min(1) Integer> table) {}

    static void array(@Size(min = 1, max = 2) String[] array) {}

    static void filled(@NotEmpty String text, @NotBlank String line) {}

    static void code(@Pattern(regexp = "[a-z]{2}") String code) {}

    static void anyCase(@Pattern(regexp = "[a-z]{2}", flags = Pattern.Flag.CASE_INSENSITIVE) String code) {}

    static void broken(@Pattern(regexp = "[a-z") String code) {}

    static void slow(@Pattern(regexp = "(a|aa)+\\1b") String code) {}

    void ranges(int unknown) {
        range(3);
        range(4); // error: [plumbline.range] 4 is outside <= 3 (retries)
        range(-1); // error: [plumbline.range] -1 is outside >= 0 (retries)
        range(unknown);
        boxed(3);
        boxed(4); // error: [plumbline.range] 4 is outside <= 3 (retries)
        boxed(null);
        big(BigInteger.valueOf(3));
        big(BigInteger.TEN); // error: [plumbline.range] 10 is outside <= 3 (retries)
        grouped(0);
        repeated(5);
        repeated(4); // error: [plumbline.range] 4 is outside >= 5 (retries)
        listed(9);
        listed(10); // error: [plumbline.range] 10 is outside <= 9 (retries)
    }

    void signs() {
        signs(1, 0, -1, (short) 0);
        signs(0, 0, -1, (short) 0); // error: [plumbline.range] 0 is outside > 0 (positive)
        signs(1, -1, -1, (short) 0); // error: [plumbline.range] -1 is outside >= 0 (positiveOrZero)
        signs(1, 0, 0, (short) 0); // error: [plumbline.range] 0 is outside < 0 (negative)
        signs(1, 0, -1, (short) 1); // error: [plumbline.range] 1 is outside <= 0 (negativeOrZero)
    }

    void fractions() {
        ratio(0.5);
        ratio(0.51); // error: [plumbline.range] 0.51 is outside <= 0.5 (ratio)
        ratio(0); // error: [plumbline.range] 0 is outside > 0 (ratio)
        above(Double.MIN_VALUE);
        above(Double.POSITIVE_INFINITY);
        above(-0.5); // error: [plumbline.range] -0.5 is outside > 0 (ratio)
        money(new BigDecimal("9999.99"));
        money(new BigDecimal("0.00")); // error: [plumbline.range] 0.00 is outside >= 0.01 (price)
        money(new BigDecimal("10000")); // error: [plumbline.digits] 10000 has 5 digits before the point, at most 4 (price)
        money(new BigDecimal("1.234")); // error: [plumbline.digits] 1.234 has 3 digits behind the point, at most 2 (price)
        money(new BigDecimal("1.100"));
    }

    void sizes(String unknown) {
        name("ab");
        name("abcde"); // error: [plumbline.size] the string has 5 characters, at most 4 are allowed (name)
        name(""); // error: [plumbline.size] the string has 0 characters, at least 2 are needed (name)
        name(unknown);
        name(unknown + "abcde"); // error: [plumbline.size] the string has at least 5 characters, at most 4 are allowed (name)
        names(List.of("a", "b"));
        names(List.of("a", "b", "c")); // error: [plumbline.size] the collection has 3 elements, at most 2 are allowed (names)
        names(List.of("a", "")); // error: [plumbline.size] the string has 0 characters, at least 1 is needed (names)
        table(Map.of("a", 1));
        table(Map.of()); // error: [plumbline.size] the collection has 0 elements, at least 1 is needed (table)
        array(new String[] {"a"});
        array(new String[0]); // error: [plumbline.size] the collection has 0 elements, at least 1 is needed (array)
        array(new String[] {"", "", ""}); // error: [plumbline.size] the collection has 3 elements, at most 2 are allowed (array)
        filled("a", "a");
        filled("", "a"); // error: [plumbline.size] the string has 0 characters, at least 1 is needed (text)
        filled("a", " \t"); // error: [plumbline.notBlank] " \u0009" is blank (line)
        filled(null, null);
    }

    void patterns() {
        code("de");
        code("DE"); // error: [plumbline.pattern] "DE" does not match [a-z]{2} (code)
        code("dex"); // error: [plumbline.pattern] "dex" does not match [a-z]{2} (code)
        anyCase("DE");
        anyCase("D"); // error: [plumbline.pattern] "D" does not match [a-z]{2} (code)
        broken("anything");
        slow("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac");
    }

    record Settings(@Min(1) @Max(60) int age, @NotBlank String name) {}

    Settings right = new Settings(60, "a");
    Settings wrong = new Settings(61, ""); // error: [plumbline.range] 61 is outside <= 60 (age) // error: [plumbline.notBlank] "" is blank (name)

    @Min(1)
    int notYetSet = 0;

    @NotEmpty
    String name = "";

    @Min(1)
    static final int LEAST = 0; // error: [plumbline.range] 0 is outside >= 1 (LEAST)

    void later() {
        notYetSet = 0;
        this.name = "";
    }

    @Min(1)
    int result(boolean which) {
        return which ? 1 : 0; // warning: [plumbline.range] 0 is outside >= 1 (result)
    }

    @Max(3)
    static int least() {
        return 4; // error: [plumbline.range] 4 is outside <= 3 (least)
    }

    @SuppressWarnings("plumbline")
    void suppressed() {
        range(9);
    }
}
