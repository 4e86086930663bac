package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.BooleanNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import io.plumbline.runtime.constraint.Pattern;
import io.plumbline.runtime.schema.AdditionalProperties;
import io.plumbline.runtime.schema.Dependency;
import io.plumbline.runtime.schema.DependentRequired;
import io.plumbline.runtime.schema.DependentSchemas;
import io.plumbline.runtime.schema.Member;
import io.plumbline.runtime.schema.PatternProperties;
import io.plumbline.runtime.schema.Properties;
import io.plumbline.runtime.schema.PropertyNames;
import io.plumbline.runtime.schema.Required;
import io.plumbline.runtime.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the keywords for objects. */
record ObjectKeywords(SchemaContext context, SchemaCompiler compiler) implements SchemaCompiler.KeywordReader {

    @Override
    public void read(Atom schema, List<Schema> into) {
        required(schema).ifPresent(into::add);
        schema.get("properties")
                .map(value -> compiler.members(value, Set.of()))
                .filter(members -> !members.isEmpty())
                .ifPresent(members -> into.add(new Properties(members)));
        patterns(schema).ifPresent(into::add);
        schema.get("additionalProperties").ifPresent(rest -> into.add(others(schema, rest)));
        schema.get("propertyNames").ifPresent(names -> into.add(PropertyNames.of(compiler.of(names))));
        schema.get("dependentRequired").ifPresent(value -> dependencies(value, into));
        schema.get("dependentSchemas").ifPresent(value -> dependencies(value, into));
        schema.get("dependencies").ifPresent(value -> dependencies(value, into));
    }

    private Optional<Schema> required(Atom schema) {
        List<String> names = schema.get("required").map(ObjectKeywords::texts).orElse(List.of());
        List<String> needed =
                names.stream().filter(name -> !isOneWay(schema, name)).toList();
        return needed.isEmpty() ? Optional.empty() : Optional.of(new Required(needed));
    }

    // a property that travels in one direction only is not there in the other
    private boolean isOneWay(Atom schema, String name) {
        return !context.isByTheLetter()
                && schema.get("properties").orElse(null) instanceof ObjectNode properties
                && properties.get(name).orElse(null) instanceof ObjectNode property
                && (isTrue(property, "readOnly") || isTrue(property, "writeOnly"));
    }

    private static boolean isTrue(ObjectNode schema, String keyword) {
        return schema.get(keyword).orElse(null) instanceof BooleanNode flag && flag.value();
    }

    private Optional<Schema> patterns(Atom schema) {
        Optional<Node> value = schema.get("patternProperties");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Set<String> wrong = new HashSet<>();
        if (value.get() instanceof ObjectNode patterns) {
            patterns.names()
                    .forEach(pattern -> Pattern.Rule.of(pattern).contradiction().ifPresent(why -> {
                        wrong.add(pattern);
                        context.reportName(DiagnosticCode.CONTRADICTION, patterns, pattern, why);
                    }));
        }
        List<Member> members = compiler.members(value.get(), wrong);
        return members.isEmpty() ? Optional.empty() : Optional.of(PatternProperties.of(members.toArray(Member[]::new)));
    }

    private Schema others(Atom schema, Node rest) {
        return AdditionalProperties.of(
                names(schema, "properties"), names(schema, "patternProperties"), compiler.of(rest));
    }

    private static List<String> names(Atom schema, String keyword) {
        return schema.schema().get(keyword).orElse(null) instanceof ObjectNode object
                ? List.copyOf(object.names())
                : List.of();
    }

    private void dependencies(Node value, List<Schema> into) {
        List<Dependency> required = new ArrayList<>();
        List<Member> schemas = new ArrayList<>();
        if (value instanceof ObjectNode dependencies) {
            dependencies.forEach((name, dependency) -> {
                if (dependency instanceof ArrayNode) {
                    required.add(Dependency.of(name, texts(dependency)));
                } else {
                    schemas.add(Member.of(name, compiler.of(dependency)));
                }
            });
        }
        if (!required.isEmpty()) {
            into.add(new DependentRequired(required));
        }
        if (!schemas.isEmpty()) {
            into.add(new DependentSchemas(schemas));
        }
    }

    private static List<String> texts(Node value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof ArrayNode array) {
            array.elements().forEach(element -> {
                if (element instanceof StringNode text) {
                    texts.add(text.value());
                }
            });
        }
        return texts;
    }
}
