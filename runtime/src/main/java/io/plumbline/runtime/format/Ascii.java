package io.plumbline.runtime.format;

/** Kinds of ASCII characters; no other script's digits or letters are among them. */
final class Ascii {

    private Ascii() {}

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLetter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    static boolean isLetterOrDigit(int character) {
        return isDigit(character) || isLetter(character);
    }

    static boolean isHexDigit(int character) {
        return isDigit(character) || (character >= 'a' && character <= 'f') || (character >= 'A' && character <= 'F');
    }
}
