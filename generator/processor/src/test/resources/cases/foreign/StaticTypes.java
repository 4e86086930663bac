package cases.foreign;

import java.util.List;
import org.checkerframework.checker.index.qual.GTENegativeOne;
import org.checkerframework.checker.index.qual.NonNegative;
import org.checkerframework.checker.index.qual.Positive;
import org.checkerframework.common.value.qual.ArrayLen;
import org.checkerframework.common.value.qual.ArrayLenRange;
import org.checkerframework.common.value.qual.BoolVal;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.common.value.qual.IntVal;
import org.checkerframework.common.value.qual.MatchesRegex;
import org.checkerframework.common.value.qual.MinLen;
import org.checkerframework.common.value.qual.StringVal;
import org.jetbrains.annotations.Range;

class StaticTypes {

    static void jetbrains(@Range(from = 0, to = 3) int retries) {}

    static void range(@IntRange(from = 0, to = 3) int retries) {}

    static void from(@IntRange(from = 1) long start) {}

    static void elements(@IntRange(from = 0, to = 3) int... retries) {}

    static void list(List<@IntRange(from = 0, to = 3) Integer> retries) {}

    static void one(@IntVal({1, 2, 4}) int power) {}

    static void word(@StringVal({"on", "off"}) String word) {}

    static void yes(@BoolVal(true) boolean yes) {}

    static void long2(@MinLen(2) String text) {}

    static void array(int @MinLen(1) [] array) {}

    static void exact(int @ArrayLen({2, 4}) [] array) {}

    static void between(int @ArrayLenRange(from = 1, to = 2) [] array) {}

    static void regex(@MatchesRegex("[a-z]+") String text) {}

    static void signs(@Positive int positive, @NonNegative int nonNegative, @GTENegativeOne int index) {}

    void ranges(int unknown, @IntRange(from = 10) int known) {
        jetbrains(3);
        jetbrains(4); // error: [plumbline.range] 4 is outside 0..3 (retries)
        range(0);
        range(-1); // error: [plumbline.range] -1 is outside 0..3 (retries)
        range(unknown);
        range(known); // error: [plumbline.range] at least 10 is outside 0..3 (retries)
        from(Long.MAX_VALUE);
        from(0); // error: [plumbline.range] 0 is outside >= 1 (start)
        elements(1, 2, 3);
        elements(1, 4); // error: [plumbline.range] 4 is outside 0..3 (retries)
        elements();
        list(List.of(0, 3));
        list(List.of(0, 9)); // error: [plumbline.range] 9 is outside 0..3 (retries)
    }

    void values(boolean which) {
        one(4);
        one(3); // error: [plumbline.enumValues] 3 is not one of 1, 2, 4 (power)
        one(which ? 1 : 3); // warning: [plumbline.enumValues] 3 is not one of 1, 2, 4 (power)
        word("on");
        word("of"); // error: [plumbline.enumValues] "of" is not one of "on", "off" (word)
        yes(true);
        yes(false); // error: [plumbline.enumValues] false is not one of true (yes)
        yes(which);
        regex("abc");
        regex("a1"); // error: [plumbline.pattern] "a1" does not match [a-z]+ (text)
        signs(1, 0, -1);
        signs(0, 0, -1); // error: [plumbline.range] 0 is outside >= 1 (positive)
        signs(1, -1, -1); // error: [plumbline.range] -1 is outside >= 0 (nonNegative)
        signs(1, 0, -2); // error: [plumbline.range] -2 is outside >= -1 (index)
    }

    void lengths(String unknown) {
        long2("ab");
        long2("a"); // error: [plumbline.size] the string has 1 character, at least 2 are needed (text)
        long2(unknown);
        array(new int[1]);
        array(new int[0]); // error: [plumbline.size] the collection has 0 elements, at least 1 is needed (array)
        exact(new int[2]);
        exact(new int[] {1}); // error: [plumbline.size] the collection has 1 element, at least 2 are needed (array)
        between(new int[] {1, 2});
        between(new int[3]); // error: [plumbline.size] the collection has 3 elements, at most 2 are allowed (array)
    }

    @IntRange(from = 0, to = 3)
    int field = 4; // error: [plumbline.range] 4 is outside 0..3 (field)

    @Range(from = 0, to = 3)
    int result() {
        return 5; // error: [plumbline.range] 5 is outside 0..3 (result)
    }

    void locals(int unknown) {
        @IntRange(from = 0, to = 3)
        int local = 9; // error: [plumbline.range] 9 is outside 0..3 (local)
        @IntVal({1, 2})
        int other = 2;
        local = 3;
        local = unknown;
        other += local;
    }
}
