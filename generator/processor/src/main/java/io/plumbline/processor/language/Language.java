package io.plumbline.processor.language;

import dk.brics.automaton.Automaton;
import io.plumbline.processor.value.TextRange;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The strings that an expression matches, where an automaton can express them. */
public final class Language {

    private static final int MOST_REMEMBERED = 64;
    private static final long MOST_PAIRS = 200_000;
    private static final int MOST_TRANSITIONS = 20_000;
    private static final int LONGEST_SEARCH = 64;

    private static final Map<Expression, Optional<Language>> KNOWN =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Expression, Optional<Language>> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            });

    private final Automaton least;
    private final Automaton most;
    private final boolean explodes;

    private Language(Automaton least, Automaton most, boolean explodes) {
        this.least = least;
        this.most = most;
        this.explodes = explodes;
    }

    /** The language of an expression, made when it is first asked for; empty where it is not expressed. */
    public static Optional<Language> of(Expression expression) {
        Optional<Language> known = KNOWN.get(expression);
        if (known == null) {
            known = read(expression);
            KNOWN.put(expression, known);
        }
        return known;
    }

    private static Optional<Language> read(Expression expression) {
        try {
            Reading.Read least = Reading.read(expression, false);
            Automaton tooMany = Reading.read(expression, true).strings();
            if (tooMany.getNumberOfTransitions() > MOST_TRANSITIONS) {
                return Optional.empty();
            }
            Automaton most = least.strings().union(tooMany.intersection(Letters.lone()));
            return Optional.of(new Language(least.strings(), most, least.explodes()));
        } catch (Inexpressible e) {
            return Optional.empty();
        }
    }

    /** What is known of strings in the words of a message. */
    public static String words(TextRange text) {
        return Strings.words(text);
    }

    /** Whether it is sure that none of the strings matches. */
    public boolean refusesAll(TextRange text) {
        Automaton strings = Strings.of(text);
        long pairs = (long) strings.getNumberOfStates() * most.getNumberOfStates();
        return pairs <= MOST_PAIRS && strings.intersection(most).isEmpty();
    }

    /** Whether it is sure that each of the strings matches, and that the search for it is never given up. */
    public boolean takesAll(TextRange text) {
        boolean isSearched = !explodes || text.maxLength() <= LONGEST_SEARCH;
        return isSearched && Inclusion.holds(Strings.of(text), least);
    }
}
