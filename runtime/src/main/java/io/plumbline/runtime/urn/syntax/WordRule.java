package io.plumbline.runtime.urn.syntax;

/**
 * A colon-separated field that is one fixed word.
 *
 * @param word the word, lowercase ASCII letters
 * @param anyCase whether it may be written in upper case too
 */
record WordRule(String word, boolean anyCase) implements FieldRule {

    @Override
    public int end(String text, int from) {
        int end = from + word.length();
        boolean found = text.startsWith(word, from) || (anyCase && startsWithAnyCase(text, from));
        return found && UrnCharacters.isFieldEnd(text, end) ? end : -1;
    }

    @Override
    public Flaw explain(String text, int from, int to) {
        return from > text.length()
                ? new Flaw(text.length(), "missing; '" + word + "' expected")
                : new Flaw(from, Echo.quote(text, from, to) + " instead of '" + word + "'");
    }

    /**
     * Compares with the case bit of ASCII set: {@link String#regionMatches(boolean, int, String, int, int)} would take
     * U+017F for an {@code s}.
     */
    private boolean startsWithAnyCase(String text, int from) {
        if (from + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((text.charAt(from + i) | 0x20) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
