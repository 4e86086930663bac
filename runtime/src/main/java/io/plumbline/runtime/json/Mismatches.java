package io.plumbline.runtime.json;

import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.constraint.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why a value fits no branch of a union.
 *
 * <p>Where all branches but one are out of the question, because the value is of another type or a property with a
 * fixed value has another one, what is wrong with it as a value of that branch is what helps; else the branches are
 * named, each with its first objection.
 */
final class Mismatches<T> {

    private static final int MAX_NAMED = 8;
    private static final int MAX_REASON = 160;

    private final String keyword;
    private final List<Unions.Branch<T>> branches;
    private final List<Mismatch> mismatches = new ArrayList<>();

    private record Mismatch(String branch, Violations violations) {

        boolean isOfOtherType() {
            return violations.asList().stream()
                    .anyMatch(violation ->
                            violation.pointer().isEmpty() && violation.keyword().equals("type"));
        }

        boolean isOfOtherKind() {
            return violations.asList().stream().anyMatch(Mismatch::concernsFixedValue);
        }

        private static boolean concernsFixedValue(Violation violation) {
            boolean direct = violation.pointer().lastIndexOf('/') == 0;
            return direct
                    && (violation.keyword().equals("const")
                            || violation.keyword().equals("enum"));
        }

        String words() {
            return branch + " (" + Echo.cut(violations.asList().get(0).toString(), MAX_REASON) + ")";
        }
    }

    Mismatches(String keyword, List<Unions.Branch<T>> branches) {
        this.keyword = keyword;
        this.branches = branches;
    }

    void add(Unions.Branch<T> branch, Violations violations) {
        mismatches.add(new Mismatch(branch.name(), violations));
    }

    /** Reports that the value fits none. */
    void report(JsonReader in, @Nullable Object value) {
        List<Mismatch> near = without(mismatches, Mismatch::isOfOtherType);
        if (near.size() > 1) {
            List<Mismatch> nearer = without(near, Mismatch::isOfOtherKind);
            near = nearer.isEmpty() ? near : nearer;
        }
        if (near.size() == 1) {
            in.addAll(near.get(0).violations());
            return;
        }
        String detail = near.isEmpty()
                ? ""
                : ": " + words(near.stream().map(Mismatch::words).toList(), "; ");
        in.report(keyword, names(), Echo.of(value) + " is none of " + names() + detail);
    }

    /** Reports that the value fits several and may fit only one. */
    void reportAmbiguity(JsonReader in, @Nullable Object value, List<String> fitting) {
        String words = Echo.of(value) + " fits " + words(fitting, " and ") + " but may fit only one of " + names();
        in.report(keyword, names(), words);
    }

    private String names() {
        return words(branches.stream().map(Unions.Branch::name).toList(), ", ");
    }

    private static String words(List<String> parts, String separator) {
        String first = parts.stream().limit(MAX_NAMED).collect(Collectors.joining(separator));
        int more = parts.size() - MAX_NAMED;
        return more > 0 ? first + separator + more + " more" : first;
    }

    private static List<Mismatch> without(List<Mismatch> all, Predicate<Mismatch> isOut) {
        return all.stream().filter(isOut.negate()).toList();
    }
}
