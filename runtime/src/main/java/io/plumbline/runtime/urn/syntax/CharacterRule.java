package io.plumbline.runtime.urn.syntax;

/**
 * A colon-separated field with rules for its characters, its first and last one, and its length.
 *
 * @param characters the classes any character must be in
 * @param first the classes the first character must be in
 * @param last the classes the last character must be in
 * @param min the least length, in characters, at least 1
 * @param max the greatest length, in characters
 * @param singleHyphens whether two hyphens must not stand side by side
 */
record CharacterRule(int characters, int first, int last, int min, int max, boolean singleHyphens)
        implements FieldRule {

    @Override
    public int end(String text, int from) {
        int end = UrnCharacters.run(text, from, Math.min(text.length(), from + max), characters);
        if (end - from < min || !UrnCharacters.isFieldEnd(text, end)) {
            return -1;
        }
        boolean wellFormed = UrnCharacters.is(text.charAt(from), first)
                && UrnCharacters.is(text.charAt(end - 1), last)
                && !(singleHyphens && doubleHyphen(text, from, end) >= 0);
        return wellFormed ? end : -1;
    }

    @Override
    public Flaw explain(String text, int from, int to) {
        int length = to - from;
        if (length <= 0) {
            return FieldRule.absent(text, from);
        }
        int stop = UrnCharacters.run(text, from, Math.min(to, from + max), characters);
        String quoted = Echo.quote(text, from, to);
        if (stop < to && stop - from == max) {
            return new Flaw(stop, quoted + " has " + length + " characters; at most " + max);
        }
        if (stop < to) {
            return at(stop, quoted + " has ", text, characters);
        }
        if (length < min) {
            return new Flaw(to, quoted + " has " + length + " character; at least " + min);
        }
        return explainEnds(text, from, to);
    }

    private Flaw explainEnds(String text, int from, int to) {
        String quoted = Echo.quote(text, from, to);
        if (!UrnCharacters.is(text.charAt(from), first)) {
            return at(from, quoted + " begins with ", text, first);
        }
        if (!UrnCharacters.is(text.charAt(to - 1), last)) {
            return at(to - 1, quoted + " ends with ", text, last);
        }
        int hyphens = doubleHyphen(text, from, to);
        return new Flaw(hyphens, quoted + " has '--' at " + hyphens + "; single hyphens only");
    }

    private static Flaw at(int index, String before, String text, int allowed) {
        String character = Echo.quote(text, index, index + 1);
        return new Flaw(index, before + character + " at " + index + "; " + UrnCharacters.describe(allowed) + " only");
    }

    private static int doubleHyphen(String text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text.charAt(i) == '-' && text.charAt(i - 1) == '-') {
                return i - 1;
            }
        }
        return -1;
    }
}
