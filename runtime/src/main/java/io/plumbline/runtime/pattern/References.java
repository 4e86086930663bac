package io.plumbline.runtime.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The capturing groups of an expression and the references back to them.
 *
 * <p>A reference to a group that took no part matches nothing in Java and the empty text in ECMA-262. So each group
 * gets an empty one beside it, which tells whether it took part; and where nothing refers back, nothing is captured at
 * all.
 */
final class References {

    private static final java.util.regex.Pattern REFERENCE = java.util.regex.Pattern.compile("\\\\(?:[1-9]|k)");

    private final boolean capturing;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final List<Runnable> checks = new ArrayList<>();
    private @Nullable EcmaSyntaxException limit;

    References(String text) {
        capturing = REFERENCE.matcher(text).find();
    }

    /** Opens a capturing group; gives its number, from 1. */
    int open(Group group, @Nullable String name) {
        groups.add(group);
        if (name != null) {
            requireName(name, group.start);
            if (names.put(name, groups.size()) != null) {
                throw Source.error("a second group of the same name", group.start);
            }
        }
        return groups.size();
    }

    private static void requireName(String name, int start) {
        boolean valid = !name.isEmpty() && isNamePart(name.codePointAt(0), true);
        if (!valid || !name.codePoints().allMatch(character -> isNamePart(character, false))) {
            throw Source.error("a group name that is no identifier", start);
        }
    }

    private static boolean isNamePart(int character, boolean first) {
        return character == '$'
                || character == '_'
                || (first
                        ? Character.isUnicodeIdentifierStart(character)
                        : Character.isUnicodeIdentifierPart(character));
    }

    String opening(int number) {
        return capturing ? "(?:(?<g" + number + ">" : "(?:";
    }

    String closing(int number) {
        return capturing ? ")(?<m" + number + ">))" : ")";
    }

    /** The Java for the reference whose {@code \k} has been read. */
    String named(Source source, int start) {
        if (!source.eat("<")) {
            throw Source.error("\\k without a name", start);
        }
        String name = source.until('>');
        checks.add(() -> check(names.get(name), start));
        return java(names.get(name));
    }

    /** The Java for the reference whose backslash has been read and whose number comes next. */
    String numbered(Source source, int start) {
        String digits = source.digits();
        Integer number = digits.length() > 4 ? null : Integer.valueOf(digits);
        checks.add(() -> check(number, start));
        return java(number);
    }

    /** A group that is not complete can not have been captured in this round. */
    private String java(@Nullable Integer number) {
        boolean complete = number != null
                && number <= groups.size()
                && groups.get(number - 1).isClosed();
        return complete ? "(?:\\k<g" + number + ">|(?!\\k<m" + number + ">))" : "(?:)";
    }

    private void check(@Nullable Integer number, int start) {
        if (number == null || number > groups.size()) {
            throw Source.error("a reference to a group that is not there", start);
        }
        if (groups.get(number - 1).isAmbiguous()) {
            addLimit(EcmaSyntaxException.beyondJava(
                    "a reference to a group inside lookaround or one that rounds of a repetition may skip", start));
        }
    }

    /**
     * Checks all references, once all groups are known.
     *
     * @throws EcmaSyntaxException if one has no group or one that Java treats otherwise
     */
    void check() {
        checks.forEach(Runnable::run);
        if (limit != null) {
            throw limit;
        }
    }

    /** Notes what Java can not run; it is thrown when it is sure that nothing is wrong by ECMA-262. */
    void addLimit(EcmaSyntaxException found) {
        if (limit == null) {
            limit = found;
        }
    }
}
