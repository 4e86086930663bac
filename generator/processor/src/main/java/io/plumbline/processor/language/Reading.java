package io.plumbline.processor.language;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicOperations;
import io.plumbline.processor.language.Expression.Dialect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an expression into an automaton of the same meaning.
 *
 * <p>What looks at more than one place of the string at a time, or means something else in another release of Java, is
 * refused: references, lookarounds, boundaries, flags, Unicode's properties. So is what needs too many states.
 */
final class Reading {

    private static final int MOST_LETTERS = 1000;
    private static final int MOST_DEPTH = 40;
    private static final int ENDLESS = Integer.MAX_VALUE;

    private final Cursor cursor;
    private final Dialect dialect;
    private final CharacterClasses classes;
    private final boolean takesLone;
    private int depth;
    private boolean explodes;

    private Reading(Expression expression, boolean takesLone) {
        this.cursor = new Cursor(expression.source());
        this.dialect = expression.dialect();
        this.classes = new CharacterClasses(cursor, dialect);
        this.takesLone = takesLone;
    }

    /**
     * What an expression was read as.
     *
     * @param strings that match it
     * @param explodes whether a search may take so long that it is given up
     */
    record Read(Automaton strings, boolean explodes) {}

    /**
     * Reads.
     *
     * @param takesLone whether to err towards too many strings where surrogates stand alone, else towards too few
     * @throws Inexpressible if there is no such automaton
     */
    static Read read(Expression expression, boolean takesLone) {
        Reading reading = new Reading(expression, takesLone);
        Matches matches = reading.alternatives().matches();
        if (reading.cursor.peek() != Cursor.END) {
            throw new Inexpressible("a bracket too many");
        }
        return new Read(expression.dialect() == Dialect.ECMA ? matches.found() : matches.whole(), reading.explodes);
    }

    /**
     * A part of an expression.
     *
     * @param letters how many characters and sets it is made of, each counted as often as it is repeated
     * @param varies whether it may match one string in several ways
     * @param set the set that it is, if it is one
     */
    private record Part(
            Matches matches,
            int letters,
            boolean varies,
            @Nullable CodePoints set) {}

    private Part alternatives() {
        List<Matches> all = new ArrayList<>();
        int letters = 0;
        boolean varies = false;
        do {
            Part one = sequence();
            all.add(one.matches);
            letters = bounded((long) letters + one.letters);
            varies |= one.varies;
        } while (cursor.eat("|"));
        return new Part(all.size() == 1 ? all.get(0) : Matches.union(all), letters, varies || all.size() > 1, null);
    }

    private static int bounded(long letters) {
        if (letters > MOST_LETTERS) {
            throw new Inexpressible("too many states");
        }
        return (int) letters;
    }

    private Part sequence() {
        Matches whole = Matches.EMPTY_TEXT;
        List<Automaton> run = new ArrayList<>();
        int letters = 0;
        boolean varies = false;
        boolean hasAnchors = false;
        while (cursor.peek() != Cursor.END && cursor.peek() != '|' && cursor.peek() != ')') {
            Part part = quantified(atom());
            letters = bounded((long) letters + part.letters);
            varies |= part.varies;
            if (part.matches.isFree()) {
                run.add(part.matches.texts());
            } else {
                whole = whole.then(joined(run)).then(part.matches);
                run.clear();
                hasAnchors = true;
            }
        }
        return new Part(hasAnchors ? whole.then(joined(run)) : joined(run), letters, varies, null);
    }

    private static Matches joined(List<Automaton> run) {
        return run.isEmpty() ? Matches.EMPTY_TEXT : Matches.plain(BasicOperations.concatenate(run));
    }

    private Part atom() {
        int character = cursor.next();
        return switch (character) {
            case '^' -> new Part(Matches.START, 0, false, null);
            case '$' -> end();
            case '(' -> group();
            case '.' -> letter(classes.dot());
            case '[' -> letter(classes.bracket());
            case '\\' -> letter(classes.escape());
            case '*', '+', '?', '{', '}', ']' -> throw new Inexpressible("a sign in an unusual place");
            default -> letter(CharacterClasses.single(character));
        };
    }

    /** Java's {@code $} may stand before a last line end too, unless nothing follows it. */
    private Part end() {
        if (dialect == Dialect.JAVA && cursor.peek() != Cursor.END) {
            throw new Inexpressible("an end in the middle");
        }
        return new Part(Matches.END, 0, false, null);
    }

    private Part letter(CodePoints set) {
        return new Part(Matches.plain(Letters.one(set, takesLone)), set.ranges().size() + 1, false, set);
    }

    private Part group() {
        if (++depth > MOST_DEPTH) {
            throw new Inexpressible("groups too deep");
        }
        if (cursor.eat("?") && !cursor.eat(":")) {
            throw new Inexpressible("a group that does more");
        }
        Part inside = alternatives();
        if (!cursor.eat(")")) {
            throw new Inexpressible("an open group");
        }
        depth--;
        return new Part(inside.matches, inside.letters, inside.varies, null);
    }

    private Part quantified(Part part) {
        int least;
        int greatest;
        if (cursor.eat("*")) {
            least = 0;
            greatest = ENDLESS;
        } else if (cursor.eat("+")) {
            least = 1;
            greatest = ENDLESS;
        } else if (cursor.eat("?")) {
            least = 0;
            greatest = 1;
        } else if (cursor.eat("{")) {
            least = cursor.number();
            greatest = !cursor.eat(",") ? least : cursor.peek() == '}' ? ENDLESS : cursor.number();
            if (!cursor.eat("}") || greatest < least) {
                throw new Inexpressible("a malformed repetition");
            }
        } else {
            return part;
        }
        return repeated(part, least, greatest);
    }

    private Part repeated(Part part, int least, int greatest) {
        cursor.eat("?"); // which of several matches comes first does not matter
        if (cursor.peek() == '+' || cursor.peek() == '*' || cursor.peek() == '?' || cursor.peek() == '{') {
            throw new Inexpressible("a repetition that gives nothing back");
        }
        if (!part.matches.isFree()) {
            throw new Inexpressible("a repeated anchor");
        }
        explodes |= part.varies && greatest > 1;
        int letters = bounded((long) part.letters * Math.max(1, greatest == ENDLESS ? least + 1L : greatest));
        Automaton once = part.matches.texts();
        return new Part(
                Matches.plain(greatest == ENDLESS ? atLeast(part, once, least) : once.repeat(least, greatest)),
                letters,
                part.varies || greatest != least,
                null);
    }

    private Automaton atLeast(Part part, Automaton once, int least) {
        CodePoints set = part.set;
        boolean isByChar = set != null && set.holdsAllSurrogates();
        if (!isByChar || set == null) {
            return once.repeat(least);
        }
        Automaton rest = Letters.any(set);
        return least == 0 ? rest : BasicOperations.concatenate(once.repeat(least, least), rest);
    }
}
