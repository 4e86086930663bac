package cases;

import io.plumbline.runtime.constraint.Each;
import io.plumbline.runtime.constraint.Items;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.MultipleOf;
import io.plumbline.runtime.constraint.Pattern;
import io.plumbline.runtime.constraint.Properties;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Range;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

class Receivers {

    interface Source {
        @Range(minimum = "0", maximum = "3")
        int next();
    }

    interface Named extends Comparable<Named> {
        @Override
        @Range(minimum = "-1", maximum = "1")
        int compareTo(Named other);

        @Override
        boolean equals(Object other);
    }

    interface Mapper<T> {
        @Length(maxLength = 2)
        String map(T value);
    }

    interface Sink {
        void accept(@Range(minimum = "5") int value);
    }

    interface Derived extends Source {}

    static void retries(@Range(minimum = "0", maximum = "3") int retries) {}

    static void take(Source source) {}

    void lambdas(boolean which, int unknown) {
        Source wrong = () -> 9; // error: [plumbline.range] 9 is outside 0..3 (next)
        Source right = () -> 3;
        Source open = () -> unknown;
        Source block = () -> {
            if (which) {
                return 4; // error: [plumbline.range] 4 is outside 0..3 (next)
            }
            return 2;
        };
        take(() -> -1); // error: [plumbline.range] -1 is outside 0..3 (next)
        take(() -> 0);
        Derived derived = () -> 4; // error: [plumbline.range] 4 is outside 0..3 (next)
        Source cast = (Source) () -> 5; // error: [plumbline.range] 5 is outside 0..3 (next)
        Source branch = () -> which ? 1 : 7; // warning: [plumbline.range] 7 is outside 0..3 (next)
        IntSupplier free = () -> 9;
        Supplier<Integer> freeToo = () -> {
            return 9;
        };
        Mapper<Integer> mapper = value -> "abc"; // error: [plumbline.length] "abc" has 3 characters, at most 2 are allowed (map)
        Mapper<Integer> fits = value -> "ab";
        Sink sink = value -> retries(value); // error: [plumbline.range] at least 5 is outside 0..3 (retries)
        Sink silent = value -> retries(value - 5);
        Source nested = () -> {
            Supplier<Integer> inner = () -> {
                return 9;
            };
            return inner.get() > 3 ? 3 : 0;
        };
    }

    static class Base {
        void same(@Range(minimum = "0", maximum = "3") int value) {}

        void wider(@Range(minimum = "0", maximum = "3") int value) {}

        void narrower(@Range(minimum = "0", maximum = "3") int value) {}

        void fresh(int value) {}

        void text(@Length(maxLength = 5) String text) {}

        void pattern(@Pattern(pattern = "^a") String text) {}

        private void hidden(int value) {}

        static void unrelated(int value) {}
    }

    static class Override1 extends Base {
        @Override
        void same(@Range(minimum = "0", maximum = "3") int value) {}

        @Override
        void wider(@Range(minimum = "0", maximum = "5") int value) {}

        @Override
        void narrower(@Range(minimum = "1", maximum = "3") int value) {} // warning: [plumbline.range] demands more than cases.Receivers.Base.narrower, which it overrides (value)

        @Override
        void fresh(@Range(minimum = "1") int value) {} // warning: [plumbline.range] demands more than cases.Receivers.Base.fresh, which it overrides (value)

        @Override
        void text(@Length(minLength = 1, maxLength = 5) String text) {} // warning: [plumbline.length] demands more than cases.Receivers.Base.text, which it overrides (text)

        @Override
        void pattern(@Pattern(pattern = "^ab?") String text) {}

        void hidden(@Range(minimum = "1") int value) {}

        static void unrelated(@Range(minimum = "1") int value) {}
    }

    static class Override2 extends Override1 {
        @Override
        void same(int value) {}

        @Override
        void text(@Length(maxLength = 4) String text) {} // warning: [plumbline.length] demands more than cases.Receivers.Override1.text, which it overrides (text)
    }

    static class Implements implements Sink, Comparable<Integer> {
        @Override
        public void accept(@Range(minimum = "5", maximum = "9") int value) {} // warning: [plumbline.range] demands more than cases.Receivers.Sink.accept, which it overrides (value)

        @Override
        public int compareTo(Integer other) {
            return 0;
        }
    }

    record Tags(
            @PropertyName("retry_list") @Each(range = @Range(minimum = "0", maximum = "3")) List<Integer> list,
            @Each(range = @Range(minimum = "0", maximum = "3")) Map<String, Integer> map) {}

    @Each(range = @Range(minimum = "0", maximum = "3"))
    final List<Integer> field = new ArrayList<>();

    final List<Integer> free = new ArrayList<>();

    void entries(
            @Each(range = @Range(minimum = "0", maximum = "3")) List<Integer> list,
            @Each(range = @Range(minimum = "0", maximum = "3")) Map<String, Integer> map,
            @Each(length = @Length(maxLength = 2)) Deque<String> deque,
            int unknown) {
        list.add(9); // error: [plumbline.range] 9 is outside 0..3 (list)
        list.add(3);
        list.add(unknown);
        list.add(0, 9); // error: [plumbline.range] 9 is outside 0..3 (list)
        list.add(9, 0);
        list.set(0, 4); // error: [plumbline.range] 4 is outside 0..3 (list)
        list.set(4, 0);
        list.remove(9);
        map.put("a", 9); // error: [plumbline.range] 9 is outside 0..3 (map)
        map.put("nine", 3);
        map.putIfAbsent("a", -1); // error: [plumbline.range] -1 is outside 0..3 (map)
        map.replace("a", 4); // error: [plumbline.range] 4 is outside 0..3 (map)
        map.replace("a", 9, 3);
        deque.push("abc"); // error: [plumbline.length] "abc" has 3 characters, at most 2 are allowed (deque)
        deque.push("ab");
        deque.addLast("abc"); // error: [plumbline.length] "abc" has 3 characters, at most 2 are allowed (deque)
        field.add(9); // error: [plumbline.range] 9 is outside 0..3 (field)
        this.field.add(4); // error: [plumbline.range] 4 is outside 0..3 (field)
        free.add(9);
        @Each(range = @Range(maximum = "3"))
        List<Integer> local = new ArrayList<>();
        local.add(5); // error: [plumbline.range] 5 is outside <= 3 (local)
        local.add(-5);
        Deque<Integer> open = new ArrayDeque<>();
        open.push(9);
    }

    void accessors(Tags tags) {
        tags.list().add(9); // error: [plumbline.range] 9 is outside 0..3 (retry_list)
        tags.list().add(3);
        tags.map().put("a", 4); // error: [plumbline.range] 4 is outside 0..3 (map)
        tags.map().put("a", 1);
    }

    void maps(boolean which) {
        new Tags(List.of(1), Map.of("a", 1, "b", 9)); // error: [plumbline.range] 9 is outside 0..3 (map)
        new Tags(List.of(1), Map.of("a", 1, "b", 3));
        new Tags(List.of(1), Map.of());
        new Tags(List.of(1), Map.ofEntries(Map.entry("a", 9), Map.entry("b", 3))); // error: [plumbline.range] 9 is outside 0..3 (map)
        new Tags(List.of(), Map.ofEntries(Map.entry("a", 2), Map.entry("b", 3)));
        new Tags(Collections.emptyList(), Collections.singletonMap("a", -1)); // error: [plumbline.range] -1 is outside 0..3 (map)
        new Tags(List.of(9), Collections.singletonMap("a", 1)); // error: [plumbline.range] 9 is outside 0..3 (retry_list)
        new Tags(List.of(which ? 9 : 1), Map.of("a", which ? 2 : 4)); // warning: [plumbline.range] 9 is outside 0..3 (retry_list) // warning: [plumbline.range] 4 is outside 0..3 (map)
        new Tags(new ArrayList<>(), new HashMap<>());
    }

    static void few(@Properties(minProperties = 1, maxProperties = 2) Map<String, String> map) {}

    void mapSizes() {
        few(Map.of()); // error: [plumbline.properties] the collection has 0 elements, at least 1 is needed (map)
        few(Map.of("a", "b"));
        few(Map.of("a", "b", "c", "d", "e", "f")); // error: [plumbline.properties] the collection has 3 elements, at most 2 are allowed (map)
        few(Collections.emptyMap()); // error: [plumbline.properties] the collection has 0 elements, at least 1 is needed (map)
        few(new HashMap<>()); // error: [plumbline.properties] the collection has 0 elements, at least 1 is needed (map)
    }

    @Items(minItems = 1)
    final List<String> filledLater = new ArrayList<>();

    @Items(minItems = 1)
    final List<String> neverFilled = List.of(); // error: [plumbline.items] the array has 0 items, at least 1 is needed (neverFilled)

    @Items(maxItems = 1)
    final int[] fixed = new int[2]; // error: [plumbline.items] the collection has 2 elements, at most 1 is allowed (fixed)

    void filled() {
        @Items(minItems = 1)
        List<String> local = new ArrayList<>();
        local.add("a");
        local = new ArrayList<>();
        local = List.of(); // error: [plumbline.items] the array has 0 items, at least 1 is needed (local)
    }

    static void fives(@MultipleOf(multipleOf = "5") int value) {}

    static void codes(@Each(pattern = @Pattern(pattern = "^[a-z]+$")) String... codes) {}

    static void list(@Items(uniqueItems = true) List<Integer> list) {}

    void more(int unknown) {
        fives(10);
        fives(unknown * 5);
        fives(unknown * 5 + 1);
        fives(7); // error: [plumbline.multipleOf] 7 is not a multiple of 5 (value)
        codes("a", "b");
        codes("a", "B"); // error: [plumbline.pattern] "B" does not match ^[a-z]+$ (codes)
        codes(new String[] {"a", "B"}); // error: [plumbline.pattern] "B" does not match ^[a-z]+$ (codes)
        list(List.of(1, 2));
        list(List.of(1, 1)); // error: [plumbline.items] items 0 and 1 are equal: 1 (list)
    }
}
