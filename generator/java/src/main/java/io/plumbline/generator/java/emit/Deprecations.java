package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.java.naming.JavaNames;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.type.Shape;
import io.plumbline.generator.java.type.Use;
import io.plumbline.generator.model.ApiModel;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells where generated code refers to what the contract calls deprecated, which javac would warn of. */
public final class Deprecations {

    private final Set<ClassName> deprecated;

    Deprecations(ApiModel model, JavaNames names) {
        this.deprecated = model.types().values().stream()
                .filter(definition -> definition.documentation().deprecated())
                .map(definition -> names.type(definition.key()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the record's own code refers to a deprecated class. */
    boolean mentionedBy(RecordModel object) {
        return object.interfaces().stream().anyMatch(deprecated::contains)
                || Stream.concat(object.components().stream().map(Component::use), object.kept().stream())
                        .anyMatch(this::isIn);
    }

    /** Whether code that uses the record does: because of the class itself or of one of its members. */
    boolean mentionedByUsers(RecordModel object) {
        return object.documentation().deprecated()
                || mentionedBy(object)
                || object.components().stream()
                        .anyMatch(component ->
                                component.property().documentation().deprecated());
    }

    /** Whether a deprecated class is part of the use's Java type. */
    boolean isIn(Use use) {
        Shape shape = use.shape();
        if (shape instanceof Shape.Named named) {
            return deprecated.contains(named.type());
        }
        if (shape instanceof Shape.Elements list) {
            return isIn(list.element());
        }
        if (shape instanceof Shape.Entries map) {
            return isIn(map.value());
        }
        return shape instanceof Shape.Encoded encoded && isIn(encoded.content());
    }
}
