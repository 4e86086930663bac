package io.plumbline.runtime.json;

import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.constraint.Violations;
import java.util.List;

/** The violations one reader has found so far. */
final class ViolationLog {

    private Violations found = Violations.NONE;
    private int count;

    /** All that were reported, those beyond the limit of {@link Violations} too. */
    int count() {
        return count;
    }

    void add(Violation violation) {
        found = found.add(violation);
        count++;
    }

    /** Adds those that concern no place at or inside of which something was reported before. */
    void addFresh(List<Violation> violations) {
        List<Violation> before = found.isTruncated() ? List.of() : found.asList();
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
