package io.plumbline.runtime.urn.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of one kind of URN: its rule, and the words for its flaws.
 *
 * <p>A scan that must not make an object says in one number which part is wrong and where it starts: {@link #failure}.
 *
 * @param whole the kind of URN, as messages name it
 * @param code the place in the list of the parts of that kind, 0 to 255
 * @param label the part's name in messages
 * @param rule what the part may be
 */
public record UrnPart(String whole, int code, String label, FieldRule rule) {

    /** The index after the part that starts at {@code from}, or -1 if it is wrong. */
    int end(String text, int from) {
        return rule.end(text, from);
    }

    /** Says in a negative number that this part, starting at {@code from}, is the first that is wrong. */
    long failure(int from) {
        return ~((long) from << Byte.SIZE | code);
    }

    /** The reason behind a failure of {@code text} at one of {@code parts}, which stand in the order of their codes. */
    static UrnProblem problem(List<UrnPart> parts, String text, long failure) {
        int from = (int) (~failure >>> Byte.SIZE);
        int colon = text.indexOf(':', from);
        return parts.get((int) ~failure & 0xff).explain(text, from, colon < 0 ? text.length() : colon);
    }

    /** What is wrong with {@code value}, all of which should be this part, or null if nothing is. */
    public @Nullable UrnProblem check(String value) {
        return rule.end(value, 0) == value.length() ? null : explain(value, 0, value.length());
    }

    private UrnProblem explain(String text, int from, int to) {
        Flaw flaw = rule.explain(text, from, to);
        return new UrnProblem(whole, text, label, from, flaw.index(), flaw.what());
    }
}
