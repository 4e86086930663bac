package io.plumbline.runtime.schema;

import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.constraint.Violations;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One value of a tree as one schema sees it: what is wrong with it, and which of its parts the schema has looked at,
 * which {@code unevaluatedProperties} and {@code unevaluatedItems} must know.
 */
public final class Evaluation {

    private final Run run;
    private final @Nullable Evaluation outer;
    private final String step;
    private final @Nullable Object value;
    private final boolean quiet;
    private final Set<String> names = new HashSet<>();
    private final BitSet items = new BitSet();
    private Violations found = Violations.NONE;

    private Evaluation(Run run, @Nullable Evaluation outer, String step, @Nullable Object value, boolean quiet) {
        this.run = run;
        this.outer = outer;
        this.step = step;
        this.value = value;
        this.quiet = quiet;
    }

    static Violations of(Schema schema, @Nullable Object tree) {
        Evaluation root = new Evaluation(new Run(), null, "", tree, false);
        root.apply(schema);
        return root.run.problem().map(Violations.NONE::add).orElse(root.found);
    }

    /** The value. */
    public @Nullable Object value() {
        return value;
    }

    /** Whether nothing is wrong so far. */
    public boolean isValid() {
        return found.isEmpty();
    }

    /** Whether more would change nothing: all that is wanted is a verdict, and that is known. */
    boolean isDecided() {
        return run.isOver() || (quiet && !isValid());
    }

    /** Reports that the value breaks a keyword. */
    public void report(String keyword, String limit, String message) {
        found = found.add(new Violation(quiet ? "" : pointer(), keyword, limit, message));
    }

    /** Reports something about the property of this name. */
    void reportAt(String name, String keyword, String limit, String message) {
        String place = quiet ? "" : Violation.pointer(pointer(), name);
        found = found.add(new Violation(place, keyword, limit, message));
    }

    /** Has a keyword look at the value as one of those that stand together. */
    void apply(Schema schema) {
        if (run.enter()) {
            schema.judge(this);
            run.leave();
        }
    }

    /** Has another schema look at the same value. */
    Evaluation apart(Schema schema) {
        return fork(schema, "", value, quiet);
    }

    /** Has another schema look at the same value, where its verdict is all that counts. */
    Evaluation tried(Schema schema) {
        return fork(schema, "", value, true);
    }

    /** Has a schema look at a part of the value. */
    Evaluation inside(String name, @Nullable Object part, Schema schema) {
        return fork(schema, name, part, quiet);
    }

    /** Has a schema look at a part of the value, where its verdict is all that counts. */
    boolean fits(@Nullable Object part, Schema schema) {
        return fork(schema, "", part, true).isValid();
    }

    private Evaluation fork(Schema schema, String name, @Nullable Object part, boolean verdictOnly) {
        boolean place = part == value && name.isEmpty();
        Evaluation fork = new Evaluation(run, place ? outer : this, place ? step : name, part, verdictOnly);
        fork.apply(schema);
        return fork;
    }

    /** Takes over what another schema found in the same value. */
    void take(Evaluation other) {
        if (other.isValid()) {
            names.addAll(other.names);
            items.or(other.items);
        } else {
            takeViolations(other);
        }
    }

    /** Takes over what a schema found wrong with a part of the value. */
    void takeViolations(Evaluation part) {
        found = found.addAll("", part.found);
    }

    /** Notes that the property was looked at. */
    void evaluated(String name) {
        names.add(name);
    }

    /** Notes that the item was looked at. */
    void evaluated(int item) {
        items.set(item);
    }

    boolean isEvaluated(String name) {
        return names.contains(name);
    }

    boolean isEvaluated(int item) {
        return items.get(item);
    }

    /** The work on the whole value. */
    Run run() {
        return run;
    }

    private String pointer() {
        return outer == null ? "" : Violation.pointer(outer.pointer(), step);
    }
}
