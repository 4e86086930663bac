package io.plumbline.runtime.pattern;

/** Translates a character class. */
final class Brackets {

    /** The Java for the class that no character is in. */
    static final String NONE = "(?!)";

    private static final int BACKSPACE = 8;

    private final Source source;
    private final Escapes escapes;

    Brackets(Source source, Escapes escapes) {
        this.source = source;
        this.escapes = escapes;
    }

    /** The Java class for the one whose opening bracket has been read. */
    String translate() {
        int start = source.at() - 1;
        boolean negated = source.eat("^");
        StringBuilder members = new StringBuilder();
        while (!source.eat("]")) {
            appendNext(members, start);
        }
        if (members.isEmpty()) {
            return negated ? CharacterSet.ALL.atom() : NONE;
        }
        return (negated ? "[^" : "[") + members + "]";
    }

    private void appendNext(StringBuilder members, int start) {
        int from = source.at();
        CharacterSet first = member(start);
        int dash = source.at();
        boolean isRange = source.eat("-") && source.peek() != ']';
        if (!isRange) {
            source.reset(dash);
            members.append(first.members());
            return;
        }
        CharacterSet last = member(start);
        if (first.isSet() || last.isSet()) {
            members.append(first.members())
                    .append(CharacterSet.of('-').members())
                    .append(last.members());
        } else if (first.character() > last.character()) {
            throw Source.error("a range out of order", from);
        } else {
            members.append(
                    CharacterSet.range(first.character(), last.character()).members());
        }
    }

    private CharacterSet member(int start) {
        int character = source.next();
        if (character == Source.END) {
            throw Source.error("[ without ]", start);
        }
        if (character != '\\') {
            return CharacterSet.of(character);
        }
        return source.eat("b") ? CharacterSet.of(BACKSPACE) : escapes.read();
    }
}
