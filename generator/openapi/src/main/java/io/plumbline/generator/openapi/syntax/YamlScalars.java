package io.plumbline.generator.openapi.syntax;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Tells what a YAML scalar is by the core schema of YAML 1.2. */
final class YamlScalars {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUES = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSES = Set.of("false", "False", "FALSE");
    private static final String CORE_TAGS = "tag:yaml.org,2002:";

    private final ReadLimits limits;

    YamlScalars(ReadLimits limits) {
        this.limits = limits;
    }

    /** Adds the scalar to the tree. */
    Node add(ScalarEvent event, Events events, TreeBuilder builder) {
        int line = events.line(event);
        int column = events.column(event);
        String text = event.getValue();
        String kind = kind(event, events);
        return switch (kind) {
            case "null" -> builder.scalar(line, column, NullNode::new);
            case "bool" -> builder.scalar(line, column, place -> new BooleanNode(place, TRUES.contains(text)));
            case "number" -> builder.scalar(line, column, place -> new NumberNode(place, number(event, events)));
            default -> builder.string(text, line, column);
        };
    }

    private static String kind(ScalarEvent event, Events events) {
        Optional<String> tag = event.getTag();
        if (tag.isEmpty()) {
            return event.isPlain() ? resolved(event.getValue()) : "str";
        }
        String demanded = tag.get().startsWith(CORE_TAGS) ? tag.get().substring(CORE_TAGS.length()) : tag.get();
        return switch (demanded) {
            case "str", "!" -> "str";
            case "null", "bool" -> checked(demanded, event, events);
            case "int", "float" -> checked("number", event, events);
            default -> throw events.failure(event, "the tag " + tag.get() + " is not allowed");
        };
    }

    private static String checked(String kind, ScalarEvent event, Events events) {
        if (!resolved(event.getValue()).equals(kind)) {
            throw events.failure(event, "the value is not what its tag says");
        }
        return kind;
    }

    private static String resolved(String text) {
        if (NULLS.contains(text)) {
            return "null";
        }
        if (TRUES.contains(text) || FALSES.contains(text)) {
            return "bool";
        }
        return NumberText.isYaml(text) ? "number" : "str";
    }

    private String number(ScalarEvent event, Events events) {
        String text = event.getValue();
        boolean bounded = NumberText.isBounded(text, limits.numberLength());
        if (!bounded) {
            throw new ReadFailure(
                    DiagnosticCode.LIMIT_EXCEEDED,
                    events.line(event),
                    events.column(event),
                    "a number has more than " + limits.numberLength() + " digits");
        }
        return NumberText.decimal(text);
    }
}
