package io.plumbline.processor.language;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicAutomata;
import dk.brics.automaton.BasicOperations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The texts that a part of an expression matches, apart by whether they must begin, or end, where the string does.
 *
 * @param cases at most one for each of the four
 */
record Matches(List<Case> cases) {

    static final Matches EMPTY_TEXT = plain(BasicAutomata.makeEmptyString());
    static final Matches START = new Matches(List.of(new Case(BasicAutomata.makeEmptyString(), true, false)));
    static final Matches END = new Matches(List.of(new Case(BasicAutomata.makeEmptyString(), false, true)));

    /**
     * Some of the texts.
     *
     * @param texts the texts
     * @param atStart whether they match at the start of the string only
     * @param atEnd whether they match at its end only
     */
    record Case(Automaton texts, boolean atStart, boolean atEnd) {

        boolean isFree() {
            return !atStart && !atEnd;
        }

        boolean takesEmpty() {
            return texts.getInitialState().isAccept();
        }

        /** These with the others behind them, as far as the string's ends are where they must be. */
        private Case then(Case next) {
            boolean isLast = atEnd;
            boolean isFirst = next.atStart;
            boolean isImpossible = (isLast && !next.takesEmpty()) || (isFirst && !takesEmpty());
            Automaton both = isImpossible
                    ? BasicAutomata.makeEmpty()
                    : BasicOperations.concatenate(
                            isFirst ? BasicAutomata.makeEmptyString() : texts,
                            isLast ? BasicAutomata.makeEmptyString() : next.texts);
            return new Case(both, atStart || isFirst, isLast || next.atEnd);
        }
    }

    static Matches plain(Automaton texts) {
        return new Matches(List.of(new Case(texts, false, false)));
    }

    boolean isFree() {
        return cases.size() == 1 && cases.get(0).isFree();
    }

    /** The texts of a part without anchors. */
    Automaton texts() {
        return cases.get(0).texts();
    }

    static Matches union(Collection<Matches> alternatives) {
        return merged(alternatives.stream().flatMap(one -> one.cases.stream()).toList());
    }

    private static Matches merged(List<Case> all) {
        List<Case> cases = new ArrayList<>();
        for (int flags = 0; flags < 4; flags++) {
            boolean atStart = (flags & 1) != 0;
            boolean atEnd = (flags & 2) != 0;
            List<Automaton> same = all.stream()
                    .filter(one -> one.atStart == atStart && one.atEnd == atEnd)
                    .map(Case::texts)
                    .toList();
            if (!same.isEmpty()) {
                cases.add(new Case(same.size() == 1 ? same.get(0) : Automaton.union(same), atStart, atEnd));
            }
        }
        return new Matches(List.copyOf(cases));
    }

    /** These with the others behind them. */
    Matches then(Matches next) {
        List<Case> all = new ArrayList<>();
        for (Case first : cases) {
            for (Case second : next.cases) {
                all.add(first.then(second));
            }
        }
        return merged(all);
    }

    /** The strings in which one of the texts is found. */
    Automaton found() {
        List<Automaton> strings = new ArrayList<>();
        for (Case one : cases) {
            List<Automaton> parts = new ArrayList<>();
            if (!one.atStart) {
                parts.add(BasicAutomata.makeAnyString());
            }
            parts.add(one.texts);
            if (!one.atEnd) {
                parts.add(BasicAutomata.makeAnyString());
            }
            strings.add(BasicOperations.concatenate(parts));
        }
        return Automaton.union(strings);
    }

    /** The strings that are one of the texts. */
    Automaton whole() {
        return Automaton.union(cases.stream().map(Case::texts).toList());
    }
}
