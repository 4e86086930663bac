package io.plumbline.runtime.urn;

/**
 * A colon-separated field that is one fixed word.
 *
 * @param word the word, lowercase ASCII letters
 * @param anyCase whether it may be written in upper case too
 */
record WordRule(String word, boolean anyCase) implements FieldRule {

    /**
     * {@inheritDoc}
     *
     * <p>Only ASCII letters have a case here: {@link String#regionMatches(boolean, int, String, int, int)} would take
     * U+017F for an {@code s}.
     */
    @Override
    public int end(String text, int from) {
        int end = from + word.length();
        if (end > text.length()) {
            return -1;
        }
        int caseBit = anyCase ? 0x20 : 0;
        for (int i = 0; i < word.length(); i++) {
            if ((text.charAt(from + i) | caseBit) != word.charAt(i)) {
                return -1;
            }
        }
        return UrnCharacters.isFieldEnd(text, end) ? end : -1;
    }

    @Override
    public Flaw explain(String text, int from, int to) {
        return from > text.length()
                ? new Flaw(text.length(), "missing; '" + word + "' expected")
                : new Flaw(from, Echo.quote(text, from, to) + " instead of '" + word + "'");
    }
}
