package cases;

import io.plumbline.runtime.constraint.Each;
import io.plumbline.runtime.constraint.Items;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Range;
import java.util.Arrays;
import java.util.List;

class Elements {

    static final String BLOCK =
            """
            abcd""";

    static void each(@Each(range = @Range(minimum = "0", maximum = "3")) List<Integer> retries) {}

    static void array(@Each(range = @Range(minimum = "0", maximum = "3")) int[] retries) {}

    static void deep(
            @PropertyName("retry_table")
                    @Each(items = @Items(maxItems = 2))
                    @Each(depth = 2, range = @Range(minimum = "0", maximum = "3"))
                    List<List<Integer>> retries) {}

    static void sized(@Items(minItems = 1, maxItems = 2, uniqueItems = true) List<String> names) {}

    static void texts(@Length(minLength = 2, maxLength = 3) String... texts) {}

    void lists() {
        each(List.of(1, 9)); // error: [plumbline.range] 9 is outside 0..3 (retries)
        each(List.of(1, 3));
        each(List.of());
        each(Arrays.asList(4, 9)); // error: [plumbline.range] 4 is outside 0..3 (retries) // error: [plumbline.range] 9 is outside 0..3 (retries)
        array(new int[] {1, 4}); // error: [plumbline.range] 4 is outside 0..3 (retries)
        array(new int[] {1, 3});
        array(new int[4]);
    }

    void depths() {
        deep(List.of(List.of(1, 2), List.of(3, 4))); // error: [plumbline.range] 4 is outside 0..3 (retry_table)
        deep(List.of(List.of(1, 2, 3))); // error: [plumbline.items] the array has 3 items, at most 2 are allowed (retry_table)
        deep(List.of(List.of(1, 2)));
    }

    void sizes() {
        sized(List.of()); // error: [plumbline.items] the array has 0 items, at least 1 is needed (names)
        sized(List.of("a", "b"));
        sized(List.of("a", "b", "c")); // error: [plumbline.items] the array has 3 items, at most 2 are allowed (names)
        sized(List.of("a", "a")); // error: [plumbline.items] items 0 and 1 are equal: "a" (names)
    }

    void lengths(boolean which) {
        texts("ab", "abc");
        texts("a"); // error: [plumbline.length] "a" has 1 character, at least 2 are needed (texts)
        texts("ab" + "cd"); // error: [plumbline.length] "abcd" has 4 characters, at most 3 are allowed (texts)
        texts("a" + 'b' + 1);
        texts(BLOCK); // error: [plumbline.length] "abcd" has 4 characters, at most 3 are allowed (texts)
        texts(which ? "a" : "abcd"); // error: [plumbline.length] "a" has 1 character, at least 2 are needed (texts) // error: [plumbline.length] "abcd" has 4 characters, at most 3 are allowed (texts)
        texts(which ? "ab" : "abc");
        texts("\uD83D\uDE00\uD83D\uDE00");
        texts("\uD83D\uDE00"); // error: [plumbline.length] "😀" has 1 character, at least 2 are needed (texts)
    }
}
