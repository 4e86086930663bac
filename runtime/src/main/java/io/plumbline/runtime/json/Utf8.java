package io.plumbline.runtime.json;

/** Checks that bytes are well-formed UTF-8 and that escapes of surrogates in them come in pairs. */
final class Utf8 {

    private Utf8() {}

    /**
     * Checks a whole document.
     *
     * @throws JsonSyntaxException at the first byte that is wrong
     */
    static void check(byte[] text, JsonLimits limits) {
        if (text.length > limits.maxBytes()) {
            throw SyntaxErrors.at(text, limits.maxBytes(), "the text is longer than " + limits.maxBytes() + " bytes");
        }
    }
}
