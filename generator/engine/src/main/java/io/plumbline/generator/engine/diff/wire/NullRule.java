package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeUse;

/** Whether {@code null} is a value. */
final class NullRule implements UseRule {

    @Override
    public void compare(TypeUse before, TypeUse after, Spot spot, Comparison comparison) {
        if (isAny(before) != isAny(after)) {
            // null is one of all values, and the type says that these are legal now or no longer
            return;
        }
        boolean old = comparison.before().isNullable(before);
        boolean now = comparison.after().isNullable(after);
        if (!old && now) {
            comparison.report(spot, Finding.widened(ChangeKind.NULL_ALLOWED, "null is allowed now"));
        }
        if (old && !now) {
            comparison.report(spot, Finding.narrowed(ChangeKind.NULL_FORBIDDEN, "null is no longer allowed"));
        }
    }

    private static boolean isAny(TypeUse use) {
        return use.type() instanceof Type.Any;
    }
}
