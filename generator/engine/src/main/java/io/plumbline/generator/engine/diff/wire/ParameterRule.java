package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.model.Parameter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A parameter of an operation or a header of a response.
 *
 * @param comparison the contracts
 * @param holder the operation or the response
 * @param words the kinds of change to report
 */
record ParameterRule(Comparison comparison, Spot holder, Words words) {

    /** What changes are called, which differs for parameters and headers. */
    enum Words {
        PARAMETER(
                ChangeKind.PARAMETER_ADDED,
                ChangeKind.PARAMETER_REMOVED,
                ChangeKind.PARAMETER_REQUIRED,
                ChangeKind.PARAMETER_OPTIONAL),
        HEADER(
                ChangeKind.HEADER_ADDED,
                ChangeKind.HEADER_REMOVED,
                ChangeKind.HEADER_REQUIRED,
                ChangeKind.HEADER_OPTIONAL);

        private final ChangeKind added;
        private final ChangeKind removed;
        private final ChangeKind required;
        private final ChangeKind optional;

        Words(ChangeKind added, ChangeKind removed, ChangeKind required, ChangeKind optional) {
            this.added = added;
            this.removed = removed;
            this.required = required;
            this.optional = optional;
        }

        String noun() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void added(Parameter now) {
        boolean required = now.property().required();
        comparison.report(
                at(Optional.empty(), Optional.of(now)),
                new Finding(words.added, kind(now) + " " + words.noun() + " was added", !required, true));
    }

    void removed(Parameter old) {
        boolean required = old.property().required();
        comparison.report(
                at(Optional.of(old), Optional.empty()),
                new Finding(words.removed, kind(old) + " " + words.noun() + " was removed", true, !required));
    }

    void compare(Parameter old, Parameter now) {
        Spot spot = at(Optional.of(old), Optional.of(now));
        if (!old.property().required() && now.property().required()) {
            comparison.report(spot, Finding.narrowed(words.required, "it was optional and is required now"));
        }
        if (old.property().required() && !now.property().required()) {
            comparison.report(spot, Finding.widened(words.optional, "it was required and is optional now"));
        }
        String before = spelling(old, comparison.before());
        String after = spelling(now, comparison.after());
        if (!before.equals(after)) {
            comparison.report(
                    spot,
                    Finding.changed(
                            ChangeKind.PARAMETER_STYLE_CHANGED, "written as " + after + " instead of " + before));
        }
        new PropertyRule(comparison, spot).compare(old.property(), now.property());
    }

    /** How values are spelled; what makes no difference for a value without parts is left out. */
    private static String spelling(Parameter parameter, Side side) {
        if (parameter.contentType().isPresent()) {
            return parameter.contentType().get();
        }
        Set<Parameter.StyleName> plain = Set.of(Parameter.StyleName.SIMPLE, Parameter.StyleName.FORM);
        String name = parameter.style().name().key();
        boolean scalar =
                TypeRule.kind(side.flat(parameter.property().use()).type()).isPresent();
        if (scalar) {
            return plain.contains(parameter.style().name()) ? "plain text" : name;
        }
        return name + (parameter.style().explode() ? " with parts apart" : " with parts together");
    }

    private Spot at(Optional<Parameter> old, Optional<Parameter> now) {
        Parameter parameter = now.or(() -> old).orElseThrow();
        String place = words == Words.HEADER ? "header" : parameter.in().name().toLowerCase(Locale.ROOT);
        return holder.part(
                (words == Words.HEADER ? " " : ": ") + place + " "
                        + parameter.property().name(),
                old.map(each -> each.property().location()).or(holder::before),
                now.map(each -> each.property().location()).or(holder::after));
    }

    private static String kind(Parameter parameter) {
        return parameter.property().required() ? "the required" : "the optional";
    }
}
