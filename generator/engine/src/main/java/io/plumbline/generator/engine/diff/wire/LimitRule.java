package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.constraint.Family;
import io.plumbline.runtime.constraint.Implication;
import io.plumbline.runtime.constraint.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The limits of each constraint family; the constraints themselves tell which is the tighter one.
 *
 * <p>Listed values are {@link ValuesRule}'s, and bounds of whole numbers, which formats narrow too, are
 * {@link WholeNumberLimits}'.
 */
final class LimitRule implements UseRule {

    @Override
    public void compare(TypeUse before, TypeUse after, Spot spot, Comparison comparison) {
        List<Constraint> old = Side.constraints(before);
        List<Constraint> now = Side.constraints(after);
        boolean whole = isInteger(before) && isInteger(after);
        if (whole) {
            WholeNumberLimits.compare(old, now).ifPresent(finding -> comparison.report(spot, finding));
        }
        for (Family family : Vocabulary.FAMILIES) {
            if (family.rule() != EnumValues.Rule.class) {
                family(own(family, old, whole), own(family, now, whole), spot, comparison);
            }
        }
    }

    private static boolean isInteger(TypeUse use) {
        return use.type() instanceof Type.Scalar scalar && scalar.kind() == Type.ScalarKind.INTEGER;
    }

    private static List<Constraint> own(Family family, List<Constraint> all, boolean whole) {
        return all.stream()
                .filter(family.rule()::isInstance)
                .filter(constraint -> !(whole && WholeNumberLimits.covers(constraint)))
                .toList();
    }

    private static void family(List<Constraint> old, List<Constraint> now, Spot spot, Comparison comparison) {
        Implication oldFits = implies(old, now);
        Implication newFits = implies(now, old);
        if (oldFits == Implication.HOLDS && newFits == Implication.HOLDS) {
            return;
        }
        String change = text(old) + " -> " + text(now);
        if (oldFits == Implication.UNDECIDED || newFits == Implication.UNDECIDED) {
            comparison.report(
                    spot,
                    new Finding(
                            ChangeKind.LIMIT_CHANGED,
                            change + ", which cannot be compared",
                            oldFits == Implication.HOLDS,
                            newFits == Implication.HOLDS));
            return;
        }
        ChangeKind kind = oldFits == Implication.HOLDS
                ? ChangeKind.LIMIT_WIDENED
                : newFits == Implication.HOLDS ? ChangeKind.LIMIT_NARROWED : ChangeKind.LIMIT_CHANGED;
        comparison.report(spot, new Finding(kind, change, oldFits == Implication.HOLDS, newFits == Implication.HOLDS));
    }

    /** Whether what fulfils all of these fulfils all of those. */
    private static Implication implies(List<Constraint> these, List<Constraint> those) {
        Implication all = Implication.HOLDS;
        for (Constraint that : those) {
            Implication one = implies(these, that);
            if (one != Implication.HOLDS) {
                all = all == Implication.UNDECIDED ? all : one;
            }
        }
        return all;
    }

    private static Implication implies(List<Constraint> these, Constraint that) {
        if (that.refusesNothing()) {
            return Implication.HOLDS;
        }
        List<Implication> each = these.stream()
                .filter(constraint -> !constraint.refusesNothing())
                .map(constraint -> constraint.implies(that))
                .toList();
        if (each.contains(Implication.HOLDS)) {
            return Implication.HOLDS;
        }
        // two that each let something through may let nothing through together
        return each.size() > 1 || each.contains(Implication.UNDECIDED) ? Implication.UNDECIDED : Implication.FAILS;
    }

    private static String text(List<Constraint> constraints) {
        String text = constraints.stream()
                .flatMap(constraint -> constraint.keywords().values().entrySet().stream())
                .map(limit -> limit.getKey() + " " + limit.getValue())
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "no limit" : text;
    }
}
