package io.plumbline.runtime.json;

import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.constraint.Violations;
import java.util.List;

/** The violations one reader has found so far. */
final class ViolationLog {

    private Violations found = Violations.NONE;
    private int count;

    /** How often something was reported, beyond the limit of {@link Violations} too. */
    int count() {
        return count;
    }

    /** Counts a report and tells whether it is to be added: after so many, its place is not even worth finding out. */
    boolean isOpen() {
        count++;
        return !found.isTruncated();
    }

    void add(Violation violation) {
        found = found.add(violation);
    }

    /** Adds those that concern no place at or inside of which something was reported before. */
    void addFresh(List<Violation> violations) {
        List<Violation> before = found.asList();
        for (Violation violation : violations) {
            if (before.stream().noneMatch(earlier -> isAtOrInside(earlier.pointer(), violation.pointer()))) {
                add(violation);
            }
        }
    }

    private static boolean isAtOrInside(String place, String outer) {
        return place.startsWith(outer) && (place.length() == outer.length() || place.charAt(outer.length()) == '/');
    }

    /** What was found, in that order. */
    Violations violations() {
        return found;
    }
}
