package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.util.List;
import java.util.Optional;

/** The listed values, whether they make an enumeration or are a constraint on a scalar. */
final class ValuesRule implements UseRule {

    private static final int MOST_SHOWN = 8;

    /**
     * Listed values.
     *
     * @param texts each as JSON text
     * @param open whether others are legal too
     */
    private record Values(List<String> texts, boolean open) {

        List<String> without(Values others) {
            EnumValues.Rule known = EnumValues.Rule.of(others.texts, "");
            return texts.stream()
                    .filter(text -> known.judge(Json.read(Codecs.ANY, text)).isPresent())
                    .toList();
        }
    }

    @Override
    public void compare(TypeUse before, TypeUse after, Spot spot, Comparison comparison) {
        Optional<Values> old = values(before);
        Optional<Values> now = values(after);
        if (old.isPresent() && now.isPresent()) {
            both(old.get(), now.get(), spot, comparison);
        } else if (now.isPresent()) {
            String message = "only listed values are allowed now: " + shown(now.get().texts);
            comparison.report(spot, new Finding(ChangeKind.ENUM_CLOSED, message, now.get().open, true));
        } else if (old.isPresent()) {
            String message = "other values than those that were listed are allowed now";
            comparison.report(spot, new Finding(ChangeKind.ENUM_OPENED, message, true, old.get().open));
        }
    }

    private static void both(Values old, Values now, Spot spot, Comparison comparison) {
        List<String> added = now.without(old);
        if (!added.isEmpty()) {
            String message = "values added: " + shown(added) + (old.open ? "; others were legal before" : "");
            comparison.report(spot, new Finding(ChangeKind.ENUM_VALUE_ADDED, message, true, old.open));
        }
        List<String> removed = old.without(now);
        if (!removed.isEmpty()) {
            String message = "values removed: " + shown(removed) + (now.open ? "; others are legal still" : "");
            comparison.report(spot, new Finding(ChangeKind.ENUM_VALUE_REMOVED, message, now.open, true));
        }
        if (!old.open && now.open) {
            String message = "values that are not listed are legal now";
            comparison.report(spot, Finding.widened(ChangeKind.ENUM_OPENED, message));
        }
        if (old.open && !now.open) {
            String message = "values that are not listed are no longer legal";
            comparison.report(spot, Finding.narrowed(ChangeKind.ENUM_CLOSED, message));
        }
    }

    private static Optional<Values> values(TypeUse use) {
        if (use.type() instanceof Type.Enumeration enumeration) {
            List<String> texts = enumeration.values().stream()
                    .map(value -> LiteralText.of(value.value()))
                    .toList();
            return Optional.of(new Values(texts, enumeration.extensible()));
        }
        return use.constraints().stream()
                .filter(EnumValues.Rule.class::isInstance)
                .map(constraint -> constraint
                        .keywords()
                        .text("const")
                        .map(List::of)
                        .orElse(constraint.keywords().texts("enum")))
                .findFirst()
                .map(texts -> new Values(texts, false));
    }

    private static String shown(List<String> texts) {
        String first = String.join(", ", texts.subList(0, Math.min(MOST_SHOWN, texts.size())));
        int more = texts.size() - MOST_SHOWN;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
