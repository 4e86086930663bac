package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeUse;
import java.util.Optional;

/**
 * A value that becomes one of several kinds, or the other way round: it is compared with the kind that it is.
 *
 * @param comparison the contracts
 * @param spot where it stands
 */
record AlternativeRule(Comparison comparison, Spot spot) {

    /** Whether one of the two is a union with an alternative that is what the other one is; they are then compared. */
    boolean compare(TypeUse old, TypeUse now) {
        UnionRule rule = new UnionRule(comparison, spot);
        if (now.type() instanceof Type.Union union && !(old.type() instanceof Type.Union)) {
            Optional<TypeUse> branch = rule.branchLike(old, union);
            branch.ifPresent(found -> {
                comparison.report(spot, Finding.widened(ChangeKind.TYPE_WIDENED, message(old, now)));
                both(old, now, old, found);
            });
            return branch.isPresent();
        }
        if (old.type() instanceof Type.Union union && !(now.type() instanceof Type.Union)) {
            Optional<TypeUse> branch = rule.branchLike(union, now);
            branch.ifPresent(found -> {
                comparison.report(spot, Finding.narrowed(ChangeKind.TYPE_NARROWED, message(old, now)));
                both(old, now, found, now);
            });
            return branch.isPresent();
        }
        return false;
    }

    private void both(TypeUse old, TypeUse now, TypeUse oldKind, TypeUse nowKind) {
        new NullRule().compare(old, now, spot, comparison);
        comparison.uses(
                comparison.before().flat(oldKind).orNull(false),
                comparison.after().flat(nowKind).orNull(false),
                spot);
    }

    private static String message(TypeUse old, TypeUse now) {
        return "type " + TypeRule.name(old.type()) + " -> " + TypeRule.name(now.type());
    }
}
