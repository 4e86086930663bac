package io.plumbline.runtime.urn.syntax;

/** The end of the text, where nothing more may stand. */
record EndRule() implements FieldRule {

    @Override
    public int end(String text, int from) {
        return from == text.length() ? from : -1;
    }

    @Override
    public Flaw explain(String text, int from, int to) {
        return new Flaw(from, Echo.quote(text, from, text.length()) + " after the last part");
    }
}
