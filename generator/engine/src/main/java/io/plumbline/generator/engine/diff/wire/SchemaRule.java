package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.model.TypeUse;
import java.util.Set;
import java.util.TreeSet;

/** What is said of values beyond types and limits, such as {@code if} and {@code patternProperties}. */
final class SchemaRule implements UseRule {

    @Override
    public void compare(TypeUse before, TypeUse after, Spot spot, Comparison comparison) {
        Set<String> old = texts(before, comparison.before());
        Set<String> now = texts(after, comparison.after());
        if (old.equals(now)) {
            return;
        }
        if (now.containsAll(old)) {
            comparison.report(spot, Finding.narrowed(ChangeKind.SCHEMA_CHANGED, "a further schema must hold"));
        } else if (old.containsAll(now)) {
            comparison.report(spot, Finding.widened(ChangeKind.SCHEMA_CHANGED, "a schema need no longer hold"));
        } else {
            comparison.report(
                    spot,
                    Finding.changed(
                            ChangeKind.SCHEMA_CHANGED,
                            "what must hold beyond type and limits changed, which cannot be compared"));
        }
    }

    private static Set<String> texts(TypeUse use, Side side) {
        Set<String> texts = new TreeSet<>();
        use.schemas().forEach(key -> texts.add(side.schemaText(key)));
        return texts;
    }
}
