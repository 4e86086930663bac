package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.model.Documentation;

/**
 * Whether new code should keep away from something.
 *
 * @param comparison the contracts
 * @param spot where it stands
 */
record DeprecationRule(Comparison comparison, Spot spot) {

    void compare(Documentation old, Documentation now) {
        if (!old.deprecated() && now.deprecated()) {
            comparison.report(spot, Finding.harmless(ChangeKind.DEPRECATED, "it is deprecated now"));
        }
        if (old.deprecated() && !now.deprecated()) {
            comparison.report(spot, Finding.harmless(ChangeKind.NO_LONGER_DEPRECATED, "it is no longer deprecated"));
        }
    }
}
