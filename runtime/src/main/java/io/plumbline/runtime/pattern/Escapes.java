package io.plumbline.runtime.pattern;

/** Reads what follows a backslash and stands for a character or a set of characters, in and outside of brackets. */
final class Escapes {

    private static final int CONTROL_BITS = 0x1f;

    private final Source source;

    Escapes(Source source) {
        this.source = source;
    }

    /**
     * Reads the escape whose backslash has been read.
     *
     * <p>What the strict grammar refuses and the lenient one of browsers takes for the character itself is taken so,
     * save letters and digits: there other dialects give it a meaning, and whoever wrote it wanted that.
     */
    CharacterSet read() {
        int start = source.at() - 1;
        int character = source.next();
        return switch (character) {
            case Source.END -> throw Source.error("\\ at the end", start);
            case 'd', 'D', 'w', 'W', 's', 'S' -> CharacterSet.ofEscape(character);
            case 't' -> CharacterSet.of('\t');
            case 'n' -> CharacterSet.of('\n');
            case 'v' -> CharacterSet.of(0x0b);
            case 'f' -> CharacterSet.of('\f');
            case 'r' -> CharacterSet.of('\r');
            case '0' -> nul(start);
            case 'c' -> control(start);
            case 'x' -> hexadecimal(start);
            case 'u' -> CharacterSet.of(source.unicodeEscape(start));
            case 'p', 'P' -> property(start, character == 'P');
            default -> identity(start, character);
        };
    }

    private CharacterSet nul(int start) {
        if (Source.isDigit(source.peek())) {
            throw Source.error("an octal escape", start);
        }
        return CharacterSet.of(0);
    }

    private CharacterSet control(int start) {
        int letter = source.next();
        if (!Source.isLetter(letter)) {
            throw Source.error("\\c without a letter", start);
        }
        return CharacterSet.of(letter & CONTROL_BITS);
    }

    private CharacterSet hexadecimal(int start) {
        int character = source.hex(2);
        if (character == Source.END) {
            throw Source.error("\\x without two hexadecimal digits", start);
        }
        return CharacterSet.of(character);
    }

    private CharacterSet property(int start, boolean negated) {
        if (!source.eat("{")) {
            throw Source.error("\\p without {", start);
        }
        String property = source.until('}');
        String members = UnicodeProperty.members(property);
        if (members == null) {
            throw Source.error("a property that is not known", start);
        }
        return CharacterSet.set(negated ? "[^" + members + "]" : members);
    }

    private static CharacterSet identity(int start, int character) {
        if (Source.isLetter(character) || Source.isDigit(character)) {
            throw Source.error("\\" + (char) character + ", which ECMA-262 does not have,", start);
        }
        return CharacterSet.of(character);
    }
}
