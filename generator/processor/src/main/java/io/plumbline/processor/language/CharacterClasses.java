package io.plumbline.processor.language;

import io.plumbline.processor.language.Expression.Dialect;

/** Reads what stands for one character: escapes and bracketed classes. */
final class CharacterClasses {

    private static final CodePoints ECMA_SPACE = CodePoints.of(
            0x9, 0xD, ' ', ' ', 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F, 0x205F,
            0x205F, 0x3000, 0x3000, 0xFEFF, 0xFEFF);
    private static final CodePoints JAVA_SPACE = CodePoints.of(0x9, 0xD, ' ', ' ');
    private static final CodePoints ECMA_LINE_ENDS = CodePoints.of('\n', '\n', '\r', '\r', 0x2028, 0x2029);

    private final Cursor cursor;
    private final Dialect dialect;

    CharacterClasses(Cursor cursor, Dialect dialect) {
        this.cursor = cursor;
        this.dialect = dialect;
    }

    private boolean isEcma() {
        return dialect == Dialect.ECMA;
    }

    /** What a dot stands for. */
    CodePoints dot() {
        return (isEcma() ? ECMA_LINE_ENDS : ECMA_LINE_ENDS.or(CodePoints.of(0x85, 0x85))).not();
    }

    /** The set after an opening bracket that has been read. */
    CodePoints bracket() {
        boolean isNegated = cursor.eat("^");
        if (!isEcma() && cursor.peek() == ']') {
            throw new Inexpressible("a bracket that Java takes for a member");
        }
        CodePoints members = CodePoints.NONE;
        while (!cursor.eat("]")) {
            members = members.or(range());
        }
        return isNegated ? members.not() : members;
    }

    private CodePoints range() {
        CodePoints first = member();
        if (!cursor.eat("-")) {
            return first;
        }
        if (cursor.peek() == ']') {
            return first.or(single('-'));
        }
        CodePoints last = member();
        return CodePoints.of(only(first), only(last));
    }

    private static int only(CodePoints set) {
        boolean isOne = set.ranges().size() == 1
                && set.ranges().get(0).first() == set.ranges().get(0).last();
        if (!isOne) {
            throw new Inexpressible("a range of sets");
        }
        return set.ranges().get(0).first();
    }

    private CodePoints member() {
        int character = cursor.next();
        if (character == Cursor.END) {
            throw new Inexpressible("an open bracket");
        }
        if (character == '\\') {
            return isEcma() && cursor.eat("b") ? single('\b') : escape();
        }
        boolean meansMore = !isEcma() && (character == '[' || character == '&' || character == '^');
        if (meansMore) {
            throw new Inexpressible("a class of classes");
        }
        return single(character);
    }

    /** What an escape stands for whose backslash has been read. */
    CodePoints escape() {
        int letter = cursor.next();
        return switch (letter) {
            case Cursor.END -> throw new Inexpressible("a backslash at the end");
            case 'd' -> CodePoints.DIGITS;
            case 'D' -> CodePoints.DIGITS.not();
            case 'w' -> CodePoints.WORD;
            case 'W' -> CodePoints.WORD.not();
            case 's' -> space();
            case 'S' -> space().not();
            case 't' -> single('\t');
            case 'n' -> single('\n');
            case 'r' -> single('\r');
            case 'f' -> single('\f');
            case 'x' -> single(cursor.hexadecimal(2));
            case 'u' -> single(cursor.hexadecimal(4));
            default -> other(letter);
        };
    }

    private CodePoints space() {
        return isEcma() ? ECMA_SPACE : JAVA_SPACE;
    }

    private static CodePoints other(int letter) {
        if (letter > '~' || Character.isLetterOrDigit(letter)) {
            throw new Inexpressible("an escape of its own");
        }
        return single(letter);
    }

    /** The set of one character. */
    static CodePoints single(int character) {
        if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            throw new Inexpressible("half a character");
        }
        return CodePoints.of(character, character);
    }
}
