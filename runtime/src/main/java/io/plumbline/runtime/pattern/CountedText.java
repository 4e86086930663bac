package io.plumbline.runtime.pattern;

/** A text that can be read only so often: what stops a search whose effort explodes. */
final class CountedText implements CharSequence {

    /** The reads allowed of a text of any length. */
    static final long FREE_READS = 5_000_000;

    private static final long READS_PER_CHARACTER = 100;

    private final String text;
    private long left;

    CountedText(String text) {
        this.text = text;
        this.left = FREE_READS + READS_PER_CHARACTER * text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Thrown when the text was read as often as it may be. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exhausted() {
            super(null, null, false, false);
        }
    }
}
