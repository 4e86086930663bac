package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.Property;
import io.plumbline.runtime.constraint.EnumValues;
import java.util.List;
import java.util.Optional;

/**
 * What a property or parameter is, where both contracts have it: its values, its default, whether it is deprecated.
 *
 * @param comparison the contracts
 * @param spot where it stands
 */
record PropertyRule(Comparison comparison, Spot spot) {

    void compare(Property old, Property now) {
        comparison.uses(old.use(), now.use(), spot);
        defaults(old.defaultValue(), now.defaultValue());
        new DeprecationRule(comparison, spot).compare(old.documentation(), now.documentation());
    }

    private void defaults(Optional<Literal> old, Optional<Literal> now) {
        if (old.isPresent() && now.isPresent()) {
            if (!isSame(old.get(), now.get())) {
                String message = "leaving it out means " + LiteralText.of(now.get()) + " instead of "
                        + LiteralText.of(old.get());
                comparison.report(spot, Finding.changed(ChangeKind.DEFAULT_CHANGED, message));
            }
        } else if (now.isPresent()) {
            String message =
                    "leaving it out means " + LiteralText.of(now.get()) + " now; the contract did not say before";
            comparison.report(spot, Finding.harmless(ChangeKind.DEFAULT_ADDED, message));
        } else if (old.isPresent()) {
            String message = "leaving it out no longer means " + LiteralText.of(old.get());
            comparison.report(spot, Finding.changed(ChangeKind.DEFAULT_REMOVED, message));
        }
    }

    private static boolean isSame(Literal one, Literal other) {
        return EnumValues.Rule.of(List.of(LiteralText.of(one)), "")
                .judge(other.value())
                .isEmpty();
    }
}
