package io.plumbline.runtime.pattern;

import org.jspecify.annotations.Nullable;

/**
 * Rewrites an expression of ECMA-262 as one of {@code java.util.regex} that matches the same.
 *
 * <p>The meaning is that of the flag {@code u}, which JSON Schema asks for: characters are code points. Of what only
 * the older grammar without the flag allows, that is taken which can not be misread, such as {@code \-} or a brace that
 * repeats nothing.
 */
final class Translator {

    private static final int MAX_DEPTH = 200;
    private static final String WORD = "[" + CharacterSet.WORD + "]";
    private static final String LINE_END = "[\\n\\r\\x{2028}\\x{2029}]";
    private static final String BOUNDARY = "(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))";
    private static final String NO_BOUNDARY = "(?:(?<=" + WORD + ")(?=" + WORD + ")|(?<!" + WORD + ")(?!" + WORD + "))";

    private final Source source;
    private final Escapes escapes;
    private final Brackets brackets;
    private final Quantifiers quantifiers;
    private final References references;
    private final StringBuilder java = new StringBuilder();
    private final Effort effort = new Effort();
    private Flags flags = Flags.NONE;
    private int depth;
    private int lookbehinds;
    private int unbounded;

    private Translator(String text) {
        source = new Source(text);
        escapes = new Escapes(source);
        brackets = new Brackets(source, escapes);
        quantifiers = new Quantifiers(source);
        references = new References(text);
    }

    /**
     * Translates.
     *
     * @throws EcmaSyntaxException if {@code text} is no expression of ECMA-262, or none that Java can express
     */
    static Translation translate(String text) {
        Translator translator = new Translator(text);
        Group all = new Group(null, 0, false);
        translator.disjunction(all);
        if (translator.source.peek() != Source.END) {
            throw Source.error(") without (", translator.source.at());
        }
        translator.references.check();
        if (!text.startsWith("^") || all.isDivided()) {
            translator.effort.multiply();
        }
        return new Translation(translator.java.toString(), all.isDivided(), translator.effort);
    }

    /**
     * Alternatives of one character each become one class: Java tries others by recursion, which long inputs overflow.
     */
    private void disjunction(Group group) {
        if (++depth > MAX_DEPTH) {
            throw Source.error("groups nested too deeply", source.at());
        }
        int from = java.length();
        boolean mergeable = alternative(group);
        StringBuilder members = new StringBuilder(java.substring(from));
        int alternatives = 1;
        while (source.eat("|")) {
            java.append('|');
            int start = java.length();
            mergeable &= alternative(group);
            members.append(java, start, java.length());
            alternatives++;
        }
        if (alternatives > 1 && mergeable) {
            java.replace(from, java.length(), "[" + members + "]");
        } else if (alternatives > 1) {
            group.divide();
            effort.choose(alternatives);
        }
        group.close();
        depth--;
    }

    /** Whether all of it is one character. */
    private boolean alternative(Group group) {
        int terms = 0;
        boolean character = false;
        while (source.peek() != Source.END && source.peek() != '|' && source.peek() != ')') {
            character = term(group);
            terms++;
        }
        return character && terms == 1;
    }

    /** Whether it is one character. */
    private boolean term(Group group) {
        if (quantifiers.comesNext()) {
            throw Source.error("nothing to repeat", source.at());
        }
        int start = source.at();
        int character = source.next();
        switch (character) {
            case '^' -> java.append(flags.multiline() ? "(?<=\\A|" + LINE_END + ")" : "\\A");
            case '$' -> java.append(flags.multiline() ? "(?=" + LINE_END + "|\\z)" : "\\z");
            case '(' -> group(group, start);
            case '\\' -> {
                return escape(group, start);
            }
            default -> {
                return atom(group, character);
            }
        }
        return false;
    }

    private boolean atom(Group group, int character) {
        String atom = switch (character) {
            case '.' -> (flags.dotAll() ? CharacterSet.ALL : CharacterSet.NOT_LINE_END).atom();
            case '[' -> brackets.translate();
            default -> CharacterSet.of(character).atom();
        };
        java.append(atom);
        return !quantify(group, null) && !atom.equals(Brackets.NONE);
    }

    private boolean escape(Group group, int start) {
        int next = source.peek();
        if (next == 'b' || next == 'B') {
            source.next();
            java.append(next == 'b' ? BOUNDARY : NO_BOUNDARY);
            return false;
        }
        boolean refers = next == 'k' || (next > '0' && next <= '9');
        java.append(refers ? reference(start) : escapes.read().atom());
        return !quantify(group, null) && !refers;
    }

    private String reference(int start) {
        if (lookbehinds > 0) {
            references.addLimit(EcmaSyntaxException.beyondJava("a reference inside a lookbehind", start));
        }
        return source.eat("k") ? references.named(source, start) : references.numbered(source, start);
    }

    private void group(Group parent, int start) {
        if (source.startsWith("?=") || source.startsWith("?!")) {
            java.append('(').append(read(2));
            Group ahead = inside(parent, start, java.charAt(java.length() - 1) == '!');
            java.append(')');
            quantify(parent, ahead);
        } else if (source.startsWith("?<=") || source.startsWith("?<!")) {
            java.append('(').append(read(3));
            lookbehind(parent, start);
            java.append(')');
        } else if (source.eat("?<")) {
            capture(parent, start, source.until('>'));
        } else if (source.eat("?")) {
            modified(parent, start);
        } else {
            capture(parent, start, null);
        }
    }

    private String read(int length) {
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < length; i++) {
            read.appendCodePoint(source.next());
        }
        return read.toString();
    }

    private Group inside(Group parent, int start, boolean isolated) {
        Group group = new Group(parent, start, isolated);
        inside(group);
        return group;
    }

    private void inside(Group group) {
        disjunction(group);
        if (!source.eat(")")) {
            throw Source.error("( without )", group.start);
        }
    }

    private void lookbehind(Group parent, int start) {
        int before = unbounded;
        lookbehinds++;
        inside(parent, start, true);
        lookbehinds--;
        if (unbounded > before) {
            references.addLimit(EcmaSyntaxException.beyondJava("a lookbehind of any length", start));
        }
    }

    private void capture(Group parent, int start, @Nullable String name) {
        Group group = new Group(parent, start, false);
        int number = references.open(group, name);
        java.append(references.opening(number));
        inside(group);
        java.append(references.closing(number));
        quantify(parent, group);
    }

    /** Reads a group after its question mark: one that captures nothing, with or without flags of its own. */
    private void modified(Group parent, int start) {
        Flags before = flags;
        boolean on = true;
        for (int letter = source.next(); letter != ':'; letter = source.next()) {
            if (letter == '-' && on) {
                on = false;
            } else {
                flags = flags.with(letter, on, start);
            }
        }
        java.append(flags.ignoreCase() == before.ignoreCase() ? "(?:" : flags.opening());
        Group group = inside(parent, start, false);
        flags = before;
        java.append(')');
        quantify(parent, group);
    }

    /** Reads the quantifier of the atom before, the group {@code atom} if that is not null; whether there is one. */
    private boolean quantify(Group parent, @Nullable Group atom) {
        Quantifier quantifier = quantifiers.read();
        boolean variable = atom != null && atom.isVariable();
        if (quantifier != null) {
            java.append(quantifier.java());
            if (atom != null) {
                atom.quantify(quantifier);
            }
            unbounded += quantifier.isUnbounded() ? 1 : 0;
            effort.repeat(quantifier, variable);
            variable |= quantifier.greatest() > quantifier.least();
        }
        if (variable) {
            parent.vary();
        }
        return quantifier != null;
    }
}
