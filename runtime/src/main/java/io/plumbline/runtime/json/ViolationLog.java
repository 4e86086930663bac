package io.plumbline.runtime.json;

import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.constraint.Violations;
import java.util.ArrayList;
import java.util.List;

/**
 * The violations one reader has found so far.
 *
 * <p>No more than a limit are kept, so that a large document in which everything is wrong can not fill the memory; that
 * some are left out is then the last violation.
 */
final class ViolationLog {

    private final int limit;
    private List<Violation> found = List.of();
    private int count;

    ViolationLog(int limit) {
        this.limit = limit;
    }

    /** All that were reported, kept or not. */
    int count() {
        return count;
    }

    void add(Violation violation) {
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        if (count < limit) {
            found.add(violation);
        }
        count++;
    }

    /** Whether something was reported at the place itself or inside of it. */
    boolean touches(String pointer) {
        for (Violation violation : found) {
            String place = violation.pointer();
            boolean inside = place.startsWith(pointer)
                    && (place.length() == pointer.length() || place.charAt(pointer.length()) == '/');
            if (inside) {
                return true;
            }
        }
        return false;
    }

    /** What was kept, in the order in which it was found. */
    Violations violations() {
        Violations all = Violations.NONE;
        for (Violation violation : found) {
            all = all.add(violation);
        }
        if (count <= limit) {
            return all;
        }
        String message = "more than " + limit + " violations; the rest is left out";
        return all.add(new Violation("", "maxViolations", String.valueOf(limit), message));
    }
}
