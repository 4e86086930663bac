package cases.flow;

import io.plumbline.runtime.constraint.Pattern;

/** Strings of which only parts are known, against patterns. */
class Patterns {

    static void lower(@Pattern(pattern = "^[a-z]+$") String text) {}

    static void id(@Pattern(pattern = "^id-[0-9]{1,3}$") String text) {}

    static void urn(@Pattern(pattern = "^urn:(fss|smn):[a-z0-9-]*:[^:]+$") String text) {}

    static void word(@Pattern(pattern = "[a-z]") String text) {}

    static void three(@Pattern(pattern = "^...$") String text) {}

    static void either(@Pattern(pattern = "(^a|b)c$|^d") String text) {}

    static void ahead(@Pattern(pattern = "^(?!x)[a-z]+$") String text) {}

    static void hostile(@Pattern(pattern = "^(a|b)*a(a|b){20}$") String text) {}

    static void huge(@Pattern(pattern = "^((a{100}){100}){100}$") String text) {}

    static void letters(@Pattern(pattern = "^\\p{L}+$") String text) {}

    static void lines(@Pattern(pattern = "^.*$") String text) {}

    static void none(@Pattern(pattern = "^[]$") String text) {}

    static void word2(@Pattern(pattern = "^\\w+\\s\\d{2,}?$") String text) {}

    static void classes(@Pattern(pattern = "^[^\\d\\-a-c\\u0041\\x42]+$") String text) {}

    static void emoji(@Pattern(pattern = "^.$") String text) {}

    static void lazy(@Pattern(pattern = "^a+?b*?c??$") String text) {}

    void prefixes(String x, boolean which) {
        lower("a" + x);
        lower("A" + x); // error: [plumbline.pattern] "A" + … does not match ^[a-z]+$ (text)
        lower(x + "9"); // error: [plumbline.pattern] … + "9" does not match ^[a-z]+$ (text)
        lower(x + "z");
        lower("a" + x + "-" + x); // error: [plumbline.pattern] "a" + … + "-" + … does not match ^[a-z]+$ (text)
        lower("a" + x + "b" + x);
        lower(which ? "a" + x : "1" + x); // warning: [plumbline.pattern] "1" + … does not match ^[a-z]+$ (text)
        lower(which ? "a" + x : "b" + x);
        lower(x);
        word("-" + x);
        word("A" + x.length()); // error: [plumbline.pattern] "A" + … does not match [a-z] (text)
        word("a" + x.length());
    }

    void numbers(int i, long l, byte b, double d) {
        id("id-" + (i & 7));
        id("id-" + i);
        id("id-" + (i & 7 | 1024)); // error: [plumbline.pattern] "id-" + 1024..2047 does not match ^id-[0-9]{1,3}$ (text)
        id("id-" + (-1 - (i & 7))); // error: [plumbline.pattern] "id-" + -8..-1 does not match ^id-[0-9]{1,3}$ (text)
        id("id-" + b);
        id("id" + b);
        id("id_" + b); // error: [plumbline.pattern] "id_" + -128..127 does not match ^id-[0-9]{1,3}$ (text)
        lower("" + l); // error: [plumbline.pattern] … does not match ^[a-z]+$ (text)
        lower(String.valueOf(i)); // error: [plumbline.pattern] … does not match ^[a-z]+$ (text)
        lower(Integer.toString(i)); // error: [plumbline.pattern] … does not match ^[a-z]+$ (text)
        lower("x" + d);
        double whole = i & 7;
        id("id-" + whole);
        word2("a 1" + i);
        word2("a 1" + (i & 7));
        word2("a 1" + (i & 7) + "x"); // error: [plumbline.pattern] "a 1" + 0..7 + "x" does not match ^\w+\s\d{2,}?$ (text)
    }

    void lengths(String x) {
        if (x.length() == 3) {
            three(x);
            id(x); // error: [plumbline.pattern] a string of 3 characters does not match ^id-[0-9]{1,3}$ (text)
        }
        if (x.length() > 7) {
            id(x); // error: [plumbline.pattern] a string of at least 8 characters does not match ^id-[0-9]{1,3}$ (text)
            three(x); // error: [plumbline.pattern] a string of at least 8 characters does not match ^...$ (text)
        }
        if (x.length() > 5) {
            id(x);
            three(x);
        }
        if (x.length() == 2) {
            emoji(x);
            three(x); // error: [plumbline.pattern] a string of 2 characters does not match ^...$ (text)
        }
        if (!x.isEmpty() && x.startsWith("A")) {
            lower(x); // error: [plumbline.pattern] "A" + … does not match ^[a-z]+$ (text)
        }
        if (x.endsWith("a")) {
            lower(x);
        }
        if (x.startsWith("aba") && x.endsWith("bab")) {
            lower(x);
            id(x); // error: [plumbline.pattern] "aba" … "bab" does not match ^id-[0-9]{1,3}$ (text)
        }
    }

    void letters(char c, int i, boolean which) {
        char digit = (char) ('0' + (i & 7));
        lower("a" + digit); // error: [plumbline.pattern] "a" + … does not match ^[a-z]+$ (text)
        lower("a" + c);
        char small = (char) ('a' + (i & 7));
        lower("a" + small);
        id("id-" + digit);
        id("id-" + small); // error: [plumbline.pattern] "id-" + … does not match ^id-[0-9]{1,3}$ (text)
    }

    void urns(String project, String name) {
        urn("urn:fss:" + project + ":" + name);
        urn("urn:obs:" + project + ":" + name); // error: [plumbline.pattern] "urn:obs:" + … + ":" + … does not match ^urn:(fss|smn):[a-z0-9-]*:[^:]+$ (text)
        urn("urn:fss:" + project + "/" + project + ":" + name); // error: [plumbline.pattern] "urn:fss:" + … + "/" + … + ":" + … does not match ^urn:(fss|smn):[a-z0-9-]*:[^:]+$ (text)
        urn("urn:fss:" + project + ":" + project + "/" + name);
        urn("urn:fss:" + project + ":"); // error: [plumbline.pattern] "urn:fss:" + … + ":" does not match ^urn:(fss|smn):[a-z0-9-]*:[^:]+$ (text)
        String type = project.isEmpty() ? "fss" : "smn";
        urn("urn:" + type + ":" + project + ":" + name);
        String wrong = project.isEmpty() ? "obs" : "iam";
        urn("urn:" + wrong + ":" + project + ":" + name); // error: [plumbline.pattern] "urn:iam:"|"urn:obs:" + … + ":" + … does not match ^urn:(fss|smn):[a-z0-9-]*:[^:]+$ (text)
    }

    void anchors(String x) {
        either("ac" + x);
        either("d" + x);
        either("a" + x + "c");
        either("xa" + x + "e"); // error: [plumbline.pattern] "xa" + … + "e" does not match (^a|b)c$|^d (text)
        either("xx" + x + "bc");
        either("c" + x + "ac"); // error: [plumbline.pattern] "c" + … + "ac" does not match (^a|b)c$|^d (text)
    }

    void notExpressed(String x) {
        ahead("X" + x);
        huge("b" + x);
        letters("1" + x);
    }

    void bounded(String x) {
        hostile("a" + x);
        hostile("c" + x); // error: [plumbline.pattern] "c" + … does not match ^(a|b)*a(a|b){20}$ (text)
    }

    void sets(String x) {
        none("a" + x); // error: [plumbline.pattern] "a" + … does not match ^[]$ (text)
        lines("a\u2028" + x); // error: [plumbline.pattern] "a\u2028" + … does not match ^.*$ (text)
        lines("a\u0085" + x);
        classes("-" + x); // error: [plumbline.pattern] "-" + … does not match ^[^\d\-a-c\u0041\x42]+$ (text)
        classes("B" + x); // error: [plumbline.pattern] "B" + … does not match ^[^\d\-a-c\u0041\x42]+$ (text)
        classes("C" + x);
        emoji("\uD83D" + x);
        emoji("ab" + x); // error: [plumbline.pattern] "ab" + … does not match ^.$ (text)
        lazy("ab" + x);
        lazy("b" + x); // error: [plumbline.pattern] "b" + … does not match ^a+?b*?c??$ (text)
    }

    void loops(String x) {
        String all = "A";
        for (int i = 0; i < 3; i++) {
            all += "b";
        }
        lower(all);
        String one = "A" + x;
        for (int i = 0; i < 3; i++) {
            lower(one); // error: [plumbline.pattern] "A" + … does not match ^[a-z]+$ (text)
        }
    }
}
