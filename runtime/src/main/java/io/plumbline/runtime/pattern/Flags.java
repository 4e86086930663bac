package io.plumbline.runtime.pattern;

/**
 * What {@code (?ims-ims:…)} switches on and off.
 *
 * @param ignoreCase whether case does not count
 * @param multiline whether {@code ^} and {@code $} match at line ends too
 * @param dotAll whether {@code .} matches line ends too
 */
record Flags(boolean ignoreCase, boolean multiline, boolean dotAll) {

    static final Flags NONE = new Flags(false, false, false);

    /** These flags with those of one letter set or cleared. */
    Flags with(int letter, boolean on, int index) {
        return switch (letter) {
            case 'i' -> new Flags(on, multiline, dotAll);
            case 'm' -> new Flags(ignoreCase, on, dotAll);
            case 's' -> new Flags(ignoreCase, multiline, on);
            default -> throw Source.error("(? and then what no group begins with", index);
        };
    }

    /** How a Java group opens that has these flags; the others are translated away. */
    String opening() {
        return ignoreCase ? "(?iu:" : "(?-iu:";
    }
}
