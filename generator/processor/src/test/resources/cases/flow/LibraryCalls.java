package cases.flow;

import io.plumbline.runtime.constraint.Items;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

class LibraryCalls {

    static void small(@Range(minimum = "0", maximum = "3") int value) {}

    static void large(@Range(minimum = "1000") int value) {}

    static void seconds(@Range(maximum = "3600") long seconds) {}

    static void ratio(@Range(minimum = "0", maximum = "1") double ratio) {}

    static void amount(@Range(maximum = "10.5") BigDecimal amount) {}

    static void whole(@Range(maximum = "10") BigInteger whole) {}

    static void name(@Length(minLength = 2, maxLength = 3) String name) {}

    static void sized(@Items(minItems = 1, maxItems = 2) List<String> items) {}

    static void other() {}

    void math(int x, int y) {
        small(Math.max(x, 5)); // error: [plumbline.range] at least 5 is outside 0..3 (value)
        small(Math.max(x, 3));
        small(Math.min(x, -1)); // error: [plumbline.range] at most -1 is outside 0..3 (value)
        small(Math.min(3, Math.max(0, x)));
        small(Math.min(9, Math.max(4, x))); // error: [plumbline.range] 4..9 is outside 0..3 (value)
        large(Math.floorMod(x, 1000)); // error: [plumbline.range] 0..999 is outside >= 1000 (value)
        small(Math.floorMod(x, 4));
        small(Math.abs(-9)); // error: [plumbline.range] 9 is outside 0..3 (value)
        small(Math.abs(x));
        if (x < -3 && x > -100) {
            small(Math.abs(x)); // error: [plumbline.range] 4..99 is outside 0..3 (value)
        }
        small(Math.addExact(Math.max(x, 5), 1)); // error: [plumbline.range] at least 6 is outside 0..3 (value)
        small(Math.toIntExact(9L)); // error: [plumbline.range] 9 is outside 0..3 (value)
        small((int) Math.round(3.6)); // error: [plumbline.range] 4 is outside 0..3 (value)
        small(Math.max(x, y));
        small(Integer.signum(x) + 5); // error: [plumbline.range] 4..6 is outside 0..3 (value)
        large(Integer.bitCount(x)); // error: [plumbline.range] 0..32 is outside >= 1000 (value)
        large(ThreadLocalRandom.current().nextInt(10)); // error: [plumbline.range] 0..9 is outside >= 1000 (value)
        small(ThreadLocalRandom.current().nextInt(4, 9)); // error: [plumbline.range] 4..8 is outside 0..3 (value)
        small(ThreadLocalRandom.current().nextInt(4));
    }

    void pure(int x) {
        small(Integer.parseInt("9")); // error: [plumbline.range] 9 is outside 0..3 (value)
        small(Integer.parseInt("3"));
        small(Integer.parseInt("x"));
        small(Integer.valueOf(9)); // error: [plumbline.range] 9 is outside 0..3 (value)
        seconds(Duration.ofHours(2).toSeconds()); // error: [plumbline.range] 7200 is outside <= 3600 (seconds)
        seconds(Duration.ofHours(1).toSeconds());
        seconds(TimeUnit.HOURS.toSeconds(2)); // error: [plumbline.range] 7200 is outside <= 3600 (seconds)
        seconds(TimeUnit.MINUTES.toSeconds(60));
        small("abcd".length()); // error: [plumbline.range] 4 is outside 0..3 (value)
        small("abcd".indexOf('d'));
        small("abcde".indexOf("e")); // error: [plumbline.range] 4 is outside 0..3 (value)
        small(Long.valueOf(12).intValue()); // error: [plumbline.range] 12 is outside 0..3 (value)
        ratio(Double.parseDouble("1.5")); // error: [plumbline.range] 1.5 is outside 0..1 (ratio)
        ratio(1.5f); // error: [plumbline.range] 1.5 is outside 0..1 (ratio)
        ratio(0.5 + 0.25);
        ratio(2); // error: [plumbline.range] 2 is outside 0..1 (ratio)
        amount(new BigDecimal("10.6")); // error: [plumbline.range] 10.6 is outside <= 10.5 (amount)
        amount(new BigDecimal("10.5"));
        amount(BigDecimal.TEN.add(BigDecimal.ONE)); // error: [plumbline.range] 11 is outside <= 10.5 (amount)
        amount(BigDecimal.valueOf(9));
        whole(BigInteger.valueOf(11)); // error: [plumbline.range] 11 is outside <= 10 (whole)
        whole(BigInteger.TEN);
        whole(new BigInteger("99999999999999999999")); // error: [plumbline.range] 99999999999999999999 is outside <= 10 (whole)
    }

    void absent(Optional<Integer> optional, OptionalInt number, Map<String, Integer> map, Integer given) {
        small(optional.orElse(9)); // warning: [plumbline.range] 9 is outside 0..3 on one path (value)
        small(optional.orElse(3));
        small(number.orElse(9)); // warning: [plumbline.range] 9 is outside 0..3 on one path (value)
        small(map.getOrDefault("a", 4)); // warning: [plumbline.range] 4 is outside 0..3 on one path (value)
        small(map.getOrDefault("a", 0));
        small(Objects.requireNonNullElse(given, 9)); // warning: [plumbline.range] 9 is outside 0..3 on one path (value)
        Integer some = 9;
        small(Objects.requireNonNull(some)); // error: [plumbline.range] 9 is outside 0..3 (value)
    }

    void texts(String text, int number) {
        name("abcd".substring(1));
        name("abcde".substring(1)); // error: [plumbline.length] "bcde" has 4 characters, at most 3 are allowed (name)
        name(" ab ".trim());
        name(" abcd ".strip()); // error: [plumbline.length] "abcd" has 4 characters, at most 3 are allowed (name)
        name("ab".repeat(2)); // error: [plumbline.length] "abab" has 4 characters, at most 3 are allowed (name)
        name("ab".concat("cd")); // error: [plumbline.length] "abcd" has 4 characters, at most 3 are allowed (name)
        name("a" + number);
        name("abcd" + text); // error: [plumbline.length] the string has at least 4 characters, at most 3 are allowed (name)
        name("abc" + text);
        name("abc" + number); // error: [plumbline.length] the string has 4..14 characters, at most 3 are allowed (name)
        if (text.length() == 1) {
            name(text); // error: [plumbline.length] the string has 1 character, at least 2 are needed (name)
        }
        if (text.length() > 3) {
            name(text);
        }
        if (text.length() > 6) {
            name(text); // error: [plumbline.length] the string has at least 4 characters, at most 3 are allowed (name)
        }
        if (text.isEmpty()) {
            name(text); // error: [plumbline.length] "" has 0 characters, at least 2 are needed (name)
        }
        if (text.equals("abcd")) {
            name(text); // error: [plumbline.length] "abcd" has 4 characters, at most 3 are allowed (name)
        }
        if ("abcd".equals(text)) {
            name(text); // error: [plumbline.length] "abcd" has 4 characters, at most 3 are allowed (name)
        }
        if (text.startsWith("abcdef")) {
            name(text); // error: [plumbline.length] the string has at least 6 characters, at most 3 are allowed (name)
        }
        String built = "a";
        built += "bc";
        name(built);
        built += 'd';
        name(built); // error: [plumbline.length] "abcd" has 4 characters, at most 3 are allowed (name)
        String joined = "";
        for (int i = 0; i < 10; i++) {
            joined += "x";
        }
        name(joined);
    }

    void collections(List<String> given, List<String> more) {
        sized(new ArrayList<>()); // error: [plumbline.items] the collection has 0 elements, at least 1 is needed (items)
        sized(Collections.emptyList()); // error: [plumbline.items] the array has 0 items, at least 1 is needed (items)
        sized(List.of("a", "b", "c")); // error: [plumbline.items] the array has 3 items, at most 2 are allowed (items)
        sized(List.of("a", "b"));
        sized(List.of(given.get(0), "b", "c")); // error: [plumbline.items] the collection has 3 elements, at most 2 are allowed (items)
        sized(Collections.nCopies(3, "a")); // error: [plumbline.items] the collection has 3 elements, at most 2 are allowed (items)
        sized(Collections.nCopies(2, "a"));
        List<String> local = new ArrayList<>();
        local.add("a");
        sized(local);
        List<String> empty = new ArrayList<>();
        sized(empty); // error: [plumbline.items] the collection has 0 elements, at least 1 is needed (items)
        List<String> changed = new ArrayList<>();
        changed.addAll(more);
        sized(changed);
        List<String> alias = new ArrayList<>();
        List<String> same = alias;
        same.add("a");
        sized(alias);
        sized(new ArrayList<>(List.of("a", "b", "c"))); // error: [plumbline.items] the array has 3 items, at most 2 are allowed (items)
        small(List.of(1, 2, 3, 4).size()); // error: [plumbline.range] 4 is outside 0..3 (value)
        small(new int[4].length); // error: [plumbline.range] 4 is outside 0..3 (value)
        int[] table = {1, 9};
        small(table[1]); // error: [plumbline.range] 9 is outside 0..3 (value)
        small(table[0]);
        table[1] = 2;
        small(table[1]);
        int[] escaped = {1, 9};
        Runnable change = () -> escaped[1] = 1;
        change.run();
        small(escaped[1]);
    }
}
