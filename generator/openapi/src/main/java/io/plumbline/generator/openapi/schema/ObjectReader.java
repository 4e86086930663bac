package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.Documentation;
import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.Property.Access;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.BooleanNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes objects: the properties of all parts merged, those of one name intersected. */
final class ObjectReader {

    private final SchemaReader schemas;
    private final PropertyReader properties;

    ObjectReader(SchemaReader schemas) {
        this.schemas = schemas;
        this.properties = new PropertyReader(schemas);
    }

    /** The object that the parts describe together. */
    Type read(Conjunction conjunction) {
        Set<String> required = required(conjunction);
        Set<String> names = names(conjunction);
        List<Property> made = new ArrayList<>();
        for (String name : names) {
            made.add(properties.read(name, schemasOf(name, conjunction), required.contains(name)));
        }
        required.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> undeclared(name, conjunction).ifPresent(made::add));
        return new Type.ObjectOf(List.copyOf(made), rest(conjunction), interfaces(conjunction));
    }

    /** What the values of unlisted properties are. */
    TypeUse additional(Conjunction conjunction) {
        if (conjunction.has("patternProperties")) {
            return Residue.onlyPattern(conjunction).map(schemas::use).orElse(TypeMaker.ANYTHING);
        }
        List<Node> restrictive = conjunction.all("additionalProperties").stream()
                .filter(ObjectNode.class::isInstance)
                .toList();
        return restrictive.isEmpty() ? TypeMaker.ANYTHING : schemas.useAll(restrictive);
    }

    private AdditionalProperties rest(Conjunction conjunction) {
        List<Node> all = conjunction.all("additionalProperties");
        boolean patterns = conjunction.has("patternProperties");
        if (!patterns && (all.stream().anyMatch(Shapes::isFalse) || Residue.isClosed(conjunction))) {
            return new AdditionalProperties.Forbidden();
        }
        return all.isEmpty() && !isJudged(conjunction)
                ? new AdditionalProperties.Ignored()
                : new AdditionalProperties.Kept(additional(conjunction));
    }

    // what is judged as a whole must be there as a whole
    private static boolean isJudged(Conjunction conjunction) {
        return Residue.isIn(conjunction) || conjunction.has("minProperties") || conjunction.has("maxProperties");
    }

    private static Set<String> names(Conjunction conjunction) {
        Set<String> names = new LinkedHashSet<>();
        conjunction.all("properties").forEach(node -> {
            if (node instanceof ObjectNode properties) {
                names.addAll(properties.names());
            }
        });
        return names;
    }

    // a part that does not list the property has its additionalProperties to say about it
    private List<Node> schemasOf(String name, Conjunction conjunction) {
        List<Node> described = new ArrayList<>();
        List<Node> unlisted = new ArrayList<>();
        for (Atom atom : conjunction.atoms()) {
            Optional<Node> own = atom.get("properties")
                    .filter(ObjectNode.class::isInstance)
                    .flatMap(listed -> ((ObjectNode) listed).get(name));
            Optional<Node> others = atom.get("additionalProperties").filter(rest -> !isTrue(rest));
            if (own.isEmpty() && others.filter(Shapes::isFalse).isPresent()) {
                // by the letter the property could never be there, which nobody who describes it means
                schemas.context().report(DiagnosticCode.CLOSED_PART, others.get(), name);
            } else {
                own.ifPresentOrElse(described::add, () -> others.ifPresent(unlisted::add));
            }
        }
        return schemas.overrides().withOthers(described, unlisted);
    }

    private static boolean isTrue(Node schema) {
        return schema instanceof BooleanNode bool && bool.value();
    }

    private static Set<String> required(Conjunction conjunction) {
        Set<String> names = new LinkedHashSet<>();
        for (Node node : conjunction.all("required")) {
            if (node instanceof ArrayNode array) {
                array.elements().forEach(element -> {
                    if (element instanceof StringNode name) {
                        names.add(name.value());
                    }
                });
            }
        }
        return names;
    }

    private Optional<Property> undeclared(String name, Conjunction conjunction) {
        if (conjunction.all("additionalProperties").stream().anyMatch(Shapes::isFalse)) {
            Node at = conjunction.nearest("required").orElseThrow();
            schemas.context().report(DiagnosticCode.REQUIRED_AND_FORBIDDEN, at, name);
            return Optional.empty();
        }
        Node at = conjunction.nearest("required").orElseThrow();
        schemas.context().report(DiagnosticCode.REQUIRED_UNDECLARED, at, name);
        return Optional.of(new Property(
                name,
                additional(conjunction),
                true,
                Optional.<Literal>empty(),
                Optional.<Literal>empty(),
                Access.READ_WRITE,
                "",
                Documentation.NONE,
                at.location()));
    }

    private List<TypeKey> interfaces(Conjunction conjunction) {
        Set<TypeKey> keys = new LinkedHashSet<>();
        for (Atom atom : conjunction.atoms()) {
            ObjectNode named = atom.via();
            if (named != null && schemas.isObject(named)) {
                keys.add(schemas.define(named));
            }
        }
        return List.copyOf(keys);
    }
}
