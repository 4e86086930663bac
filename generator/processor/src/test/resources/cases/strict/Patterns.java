package cases.strict;

import io.plumbline.runtime.constraint.Pattern;

/** What is proven of strings that are known in parts. */
class Patterns {

    static void begins(@Pattern(pattern = "^a") String text) {}

    static void holds(@Pattern(pattern = "-[0-9]") String text) {}

    static void id(@Pattern(pattern = "^id-(0|[1-9][0-9]{0,9})$") String text) {}

    static void any(@Pattern(pattern = "^a[^]*$") String text) {}

    static void line(@Pattern(pattern = "^a.*$") String text) {}

    static void two(@Pattern(pattern = "^..$") String text) {}

    static void hostile(@Pattern(pattern = "^(a|b)*a(a|b){20}$") String text) {}

    static void slow(@Pattern(pattern = "^(a|aa)+") String text) {}

    void proven(String x, int i, boolean which) {
        begins("a" + x);
        begins(x + "a"); // warning: [plumbline.pattern] … + "a" is not proven to match ^a (text)
        holds(x + "-1" + x);
        holds("-" + (i & 7) + x);
        holds("-" + i);
        holds("" + i); // warning: [plumbline.pattern] … is not proven to match -[0-9] (text)
        id("id-" + (i & 7));
        id("id-" + (i & Integer.MAX_VALUE));
        id("id-" + i); // warning: [plumbline.pattern] "id-" + … is not proven to match ^id-(0|[1-9][0-9]{0,9})$ (text)
        id("id-0" + (i & 7)); // error: [plumbline.pattern] "id-0" + 0..7 does not match ^id-(0|[1-9][0-9]{0,9})$ (text)
        any("a" + x);
        line("a" + x); // warning: [plumbline.pattern] "a" + … is not proven to match ^a.*$ (text)
        line("a" + i);
        String type = which ? "a" : "ab";
        begins(type + x);
        String other = which ? "a" : "b";
        begins(other + x); // warning: [plumbline.pattern] "a"|"b" + … is not proven to match ^a (text)
    }

    void surrogates(String x) {
        if (x.length() == 2) {
            two(x); // warning: [plumbline.pattern] a string of 2 characters is not proven to match ^..$ (text)
        }
        two("a\uD83D\uDE00");
        two("\uD83D\uDE00" + (x.length() & 7));
    }

    void gaveUp(String x, int i) {
        hostile("b" + x); // warning: [plumbline.pattern] "b" + … is not proven to match ^(a|b)*a(a|b){20}$ (text)
        slow("a" + x); // warning: [plumbline.pattern] "a" + … is not proven to match ^(a|aa)+ (text)
        slow("a" + i);
    }
}
