package io.plumbline.runtime.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of which several types are possible: {@code oneOf} and {@code anyOf}, by a discriminator or by trying
 * each branch.
 */
public final class Unions {

    private Unions() {}

    /**
     * An alternative.
     *
     * @param name what messages call it
     * @param codec reads its values
     */
    public record Branch<T>(String name, Codec<? extends T> codec) {}

    /**
     * {@code oneOf}: the value of the one branch that it fits, or {@code null} and a violation where it fits none or
     * several.
     */
    public static <T> @Nullable T exactlyOne(JsonReader in, List<Branch<T>> branches) {
        Mismatches<T> mismatches = new Mismatches<>("oneOf", branches);
        List<String> fitting = new ArrayList<>();
        Trials trials = in.trials();
        int before = in.violationCount();
        Object tree = in.readTree();
        T value = null;
        int skipped = 0;
        for (Branch<T> branch : branches) {
            Trials.Outcome<? extends T> outcome = trials.run(branch.codec(), tree, in);
            if (outcome.violations().isEmpty()) {
                fitting.add(branch.name());
                value = outcome.value();
                skipped = outcome.skipped();
            } else {
                mismatches.add(branch, outcome.violations());
            }
        }
        if (in.violationCount() > before || fitting.size() == 1) {
            in.addSkipped(skipped);
            return value;
        }
        if (fitting.isEmpty()) {
            mismatches.report(in, tree);
        } else {
            mismatches.reportAmbiguity(in, tree, fitting);
        }
        return null;
    }

    /**
     * {@code anyOf}: the value of the branch that it fits, or {@code null} and a violation where it fits none. Of
     * several it is the one that keeps most of the value, so that an object whose properties are all optional does not
     * take what another one describes; of those that keep the same, the first.
     */
    public static <T> @Nullable T first(JsonReader in, List<Branch<T>> branches) {
        Mismatches<T> mismatches = new Mismatches<>("anyOf", branches);
        Trials trials = in.trials();
        int before = in.violationCount();
        Object tree = in.readTree();
        Trials.Outcome<? extends T> best = null;
        for (int i = 0; i < branches.size() && (best == null || best.skipped() > 0); i++) {
            Branch<T> branch = branches.get(i);
            Trials.Outcome<? extends T> outcome = trials.run(branch.codec(), tree, in);
            if (!outcome.violations().isEmpty()) {
                mismatches.add(branch, outcome.violations());
            } else if (best == null || outcome.skipped() < best.skipped()) {
                best = outcome;
            }
        }
        if (best != null) {
            in.addSkipped(best.skipped());
            return best.value();
        }
        if (in.violationCount() == before) {
            mismatches.report(in, tree);
        }
        return null;
    }

    /**
     * The value of the branch that the discriminator names, or {@code null} and a violation.
     *
     * @param property name of the discriminator, a string property of the object
     * @param branches codec of each value that the discriminator may have
     */
    public static <T> @Nullable T discriminated(
            JsonReader in, String property, Map<String, ? extends Codec<? extends T>> branches) {
        Trials trials = in.trials();
        Object tree = in.readTree();
        if (!(tree instanceof Map<?, ?> object)) {
            in.report("type", "object", Echo.of(tree) + " is not " + JsonKind.OBJECT.words());
            return null;
        }
        if (!object.containsKey(property)) {
            in.missing(property);
            return null;
        }
        Object kind = object.get(property);
        Codec<? extends T> codec = kind instanceof String name ? branches.get(name) : null;
        if (codec == null) {
            String allowed = String.join(", ", branches.keySet());
            in.reportAt(property, "discriminator", allowed, Echo.of(kind) + " is not one of " + allowed);
            return null;
        }
        Trials.Outcome<? extends T> outcome = trials.run(codec, tree, in);
        in.addAll(outcome.violations());
        in.addSkipped(outcome.skipped());
        return outcome.value();
    }
}
