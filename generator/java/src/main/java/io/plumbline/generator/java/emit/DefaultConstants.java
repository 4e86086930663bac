package io.plumbline.generator.java.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.text.JavadocText;
import io.plumbline.generator.java.type.Literals;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.generator.model.Literal;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the defaults of an object as public constants: the one place from which builder and codec take them. */
final class DefaultConstants {

    private final Literals literals;

    DefaultConstants(Literals literals) {
        this.literals = literals;
    }

    /** The constants, in the order of the components. */
    List<FieldSpec> fields(RecordModel object) {
        return object.components().stream()
                .filter(component -> component.presence().hasDefault())
                .map(this::field)
                .toList();
    }

    private FieldSpec field(Component component) {
        Literal literal = component.property().defaultValue().orElseThrow();
        TypeName plain = TypeNames.plain(component.use());
        TypeName type = literal.value() == null ? TypeNames.nullable(plain) : plain;
        return FieldSpec.builder(
                        type, component.names().defaultConstant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(
                                "What " + JavadocText.code(component.property().name()) + " is where it is absent.")
                        .build())
                .initializer(literals.expression(component.use(), literal))
                .build();
    }
}
