package io.plumbline.generator.java.record;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.java.naming.JavaNames;
import io.plumbline.generator.java.naming.RecordNames;
import io.plumbline.generator.java.type.JavaTypes;
import io.plumbline.generator.java.type.Use;
import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Documentation;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes records to be of objects: of those that the contract defines and of others, such as the request of an
 * operation.
 */
public final class Records {

    private final ApiModel model;
    private final JavaNames names;
    private final JavaTypes types;

    /** For one model, with its names and types. */
    public Records(ApiModel model, JavaNames names, JavaTypes types) {
        this.model = model;
        this.names = names;
        this.types = types;
    }

    /** The record of a definition that is an object. */
    public RecordModel of(TypeDefinition definition, Type.ObjectOf object) {
        RecordNames inside = names.record(definition.key());
        return new RecordModel(
                inside,
                components(object, inside),
                constants(object),
                object.additional(),
                kept(object),
                definition.use().constraints(),
                types.schemas(definition.use()),
                interfaces(definition.key(), object),
                Optional.of(names.codec(definition.key())),
                definition.documentation(),
                title(definition));
    }

    /**
     * A record that stands for no definition and never is JSON; its name must be of a generated package.
     *
     * @param title what the contract calls it, for comments
     */
    public RecordModel ofParts(ClassName type, Type.ObjectOf object, Documentation documentation, String title) {
        RecordNames inside = names.record(type, object);
        List<Constraint> none = List.of();
        return new RecordModel(
                inside,
                components(object, inside),
                constants(object),
                object.additional(),
                kept(object),
                none,
                List.of(),
                List.of(),
                Optional.empty(),
                documentation,
                title);
    }

    private static String title(TypeDefinition definition) {
        return String.join(".", definition.name().parts());
    }

    private List<Component> components(Type.ObjectOf object, RecordNames inside) {
        return object.properties().stream()
                .filter(property -> !isConstant(property))
                .map(property -> component(property, inside))
                .toList();
    }

    private Component component(Property property, RecordNames inside) {
        Use use = types.use(property.use());
        boolean hasDefault = property.defaultValue().isPresent();
        PresenceRow presence = PresenceRow.of(isRequired(property), use.admitsNull(), hasDefault);
        String pointer = Violation.pointer("", property.name());
        return new Component(property, new Argument(inside.property(property.name()), use, presence, pointer));
    }

    /** A property that travels in one direction only is not there in the other, required or not. */
    private static boolean isRequired(Property property) {
        return property.required() && property.access() == Property.Access.READ_WRITE;
    }

    private static List<Property> constants(Type.ObjectOf object) {
        return object.properties().stream().filter(Records::isConstant).toList();
    }

    private static boolean isConstant(Property property) {
        return property.constant().isPresent() && isRequired(property);
    }

    private Optional<Use> kept(Type.ObjectOf object) {
        return object.additional() instanceof AdditionalProperties.Kept kept
                ? Optional.of(types.use(kept.value()))
                : Optional.empty();
    }

    private List<ClassName> interfaces(TypeKey key, Type.ObjectOf object) {
        List<ClassName> interfaces = new ArrayList<>();
        if (names.isShared(key)) {
            interfaces.add(names.shared(key));
        }
        for (TypeKey parent : object.interfaces()) {
            Type type = model.definition(parent).use().type();
            if (type instanceof Type.Union) {
                interfaces.add(names.type(parent));
            } else if (names.isShared(parent) && !parent.equals(key)) {
                interfaces.add(names.shared(parent));
            }
        }
        return interfaces;
    }
}
