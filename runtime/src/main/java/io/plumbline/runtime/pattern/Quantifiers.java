package io.plumbline.runtime.pattern;

import org.jspecify.annotations.Nullable;

/** Reads what says how often something is repeated. */
final class Quantifiers {

    private static final int SAFE_DIGITS = 9;

    private final Source source;

    Quantifiers(Source source) {
        this.source = source;
    }

    /** Reads the quantifier that comes next, or gives null where none does. */
    @Nullable
    Quantifier read() {
        Quantifier greedy = readGreedy();
        if (greedy == null) {
            return null;
        }
        Quantifier read =
                source.eat("?") ? new Quantifier(greedy.least(), greedy.greatest(), greedy.java() + "?") : greedy;
        int end = source.at();
        if (readGreedy() != null) {
            throw Source.error("nothing to repeat", end);
        }
        return read;
    }

    /** Whether a quantifier comes next. */
    boolean comesNext() {
        int start = source.at();
        boolean found = readGreedy() != null;
        source.reset(start);
        return found;
    }

    private @Nullable Quantifier readGreedy() {
        if (source.eat("*")) {
            return new Quantifier(0, Integer.MAX_VALUE, "*");
        }
        if (source.eat("+")) {
            return new Quantifier(1, Integer.MAX_VALUE, "+");
        }
        if (source.eat("?")) {
            return new Quantifier(0, 1, "?");
        }
        int start = source.at();
        Quantifier braced = source.eat("{") ? readBraced(start) : null;
        if (braced == null) {
            source.reset(start);
        }
        return braced;
    }

    /** The quantifier in braces, or null where the brace stands for itself. */
    private @Nullable Quantifier readBraced(int start) {
        String least = source.digits();
        boolean hasComma = source.eat(",");
        String greatest = hasComma ? source.digits() : least;
        if (least.isEmpty() || !source.eat("}")) {
            return null;
        }
        int from = number(least);
        int to = greatest.isEmpty() ? Integer.MAX_VALUE : number(greatest);
        if (from > to) {
            throw Source.error("a repetition out of order", start);
        }
        return new Quantifier(from, to, "{" + from + (to == Integer.MAX_VALUE ? ",}" : "," + to + "}"));
    }

    private static int number(String digits) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() > SAFE_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(significant);
    }
}
