package io.plumbline.processor.language;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicAutomata;
import dk.brics.automaton.BasicOperations;
import io.plumbline.processor.value.Piece;
import io.plumbline.processor.value.TextRange;
import io.plumbline.runtime.constraint.Echo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is known of strings as automata that take at least those strings. */
final class Strings {

    private static final int MOST_COUNTED = 64;
    private static final int MOST_EXACT = 999_999_999;

    private Strings() {}

    static Automaton of(TextRange text) {
        List<Automaton> parts = text.parts().stream().map(Strings::of).toList();
        Automaton all = BasicOperations.concatenate(parts);
        if (!text.prefix().isEmpty() && !begins(text.parts())) {
            all = all.intersection(BasicAutomata.makeString(text.prefix()).concatenate(BasicAutomata.makeAnyString()));
        }
        if (!text.suffix().isEmpty() && !ends(text.parts())) {
            all = all.intersection(BasicAutomata.makeAnyString().concatenate(BasicAutomata.makeString(text.suffix())));
        }
        return all;
    }

    private static boolean begins(List<Piece> parts) {
        return parts.get(0) instanceof Piece.Fixed;
    }

    private static boolean ends(List<Piece> parts) {
        return parts.get(parts.size() - 1) instanceof Piece.Fixed;
    }

    private static Automaton of(Piece piece) {
        if (piece instanceof Piece.Fixed fixed) {
            return Automaton.union(
                    fixed.texts().stream().map(BasicAutomata::makeString).toList());
        }
        if (piece instanceof Piece.Some some) {
            int least = (int) Math.min(some.minLength(), MOST_COUNTED);
            Automaton any = BasicAutomata.makeAnyChar();
            return some.maxLength() <= MOST_COUNTED
                    ? any.repeat(least, (int) some.maxLength())
                    : BasicOperations.concatenate(any.repeat(least, least), BasicAutomata.makeAnyString());
        }
        if (piece instanceof Piece.Letter letter) {
            return Letters.between(letter.min(), letter.max());
        }
        return number((Piece.Decimal) piece);
    }

    private static Automaton number(Piece.Decimal number) {
        List<Automaton> all = new ArrayList<>();
        if (number.max() >= 0) {
            all.add(natural(Math.max(0, number.min()), number.max()));
        }
        if (number.min() < 0) {
            long least = Math.max(1, number.max() == Long.MIN_VALUE ? Long.MAX_VALUE : -number.max());
            long greatest = number.min() == Long.MIN_VALUE ? Long.MAX_VALUE : -number.min();
            all.add(BasicAutomata.makeChar('-').concatenate(natural(least, greatest)));
        }
        return Automaton.union(all);
    }

    /** Natural numbers of each number of digits; those of many digits are not told apart. */
    private static Automaton natural(long min, long max) {
        List<Automaton> all = new ArrayList<>();
        for (int digits = Long.toString(min).length();
                digits <= Long.toString(max).length();
                digits++) {
            long first = digits == 1 ? 0 : Math.round(Math.pow(10, digits - 1));
            long last = digits > 18 ? Long.MAX_VALUE : Math.round(Math.pow(10, digits)) - 1;
            boolean isExact = last <= MOST_EXACT;
            all.add(
                    isExact
                            ? BasicAutomata.makeInterval((int) Math.max(first, min), (int) Math.min(last, max), digits)
                            : Letters.between('1', '9')
                                    .concatenate(Letters.between('0', '9').repeat(digits - 1, digits - 1)));
        }
        return Automaton.union(all);
    }

    /** How the strings are called in messages. */
    static String words(TextRange text) {
        boolean isBare = text.pieces().isEmpty()
                && text.prefix().isEmpty()
                && text.suffix().isEmpty();
        if (isBare) {
            return "a string of " + lengths(text);
        }
        boolean isFixed = text.pieces().isEmpty() && text.parts().size() == 1;
        return String.join(
                " + ",
                isFixed
                        ? List.of(Echo.of(text.prefix()) + " \u2026 " + Echo.of(text.suffix()))
                        : text.parts().stream().map(Strings::words).toList());
    }

    private static String lengths(TextRange text) {
        long min = text.minLength();
        long max = text.maxLength();
        String lengths = min == max ? "" + min : max >= Integer.MAX_VALUE ? "at least " + min : min + ".." + max;
        return lengths + (min == max && min == 1 ? " character" : " characters");
    }

    private static String words(Piece piece) {
        if (piece instanceof Piece.Fixed fixed) {
            Stream<String> texts = fixed.texts().stream().sorted().limit(4).map(Echo::of);
            return String.join("|", texts.toList());
        }
        return piece instanceof Piece.Decimal number
                        && number.max() < Integer.MAX_VALUE
                        && number.min() > Integer.MIN_VALUE
                ? number.min() + ".." + number.max()
                : "\u2026";
    }
}
