package io.plumbline.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.text.JavadocText;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.java.type.Constraints;
import io.plumbline.generator.java.type.Literals;
import io.plumbline.generator.model.Property;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.EnumValues;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes properties that have one possible value: never seen by callers, always written, checked when read. */
final class ConstantProperties {

    private ConstantProperties() {}

    /** The constants that hold the checks. */
    static List<FieldSpec> fields(RecordModel object) {
        return object.constants().stream()
                .map(property -> field(object, property))
                .toList();
    }

    private static FieldSpec field(RecordModel object, Property property) {
        String json = Literals.json(property.constant().orElseThrow());
        return FieldSpec.builder(
                        Constraint.class, name(object, property), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("The one value of " + JavadocText.code(property.name()) + ".")
                        .build())
                .initializer(Constraints.expression(EnumValues.Rule.of(List.of(), json)))
                .build();
    }

    private static String name(RecordModel object, Property property) {
        return object.names().property(property.name()).checkConstant();
    }

    /** A statement that reads and checks the property's value. */
    static CodeBlock read(RecordModel object, Property property, String reader) {
        return CodeBlock.of("$1N.check($2N, $1N.readTree());\n", reader, name(object, property));
    }

    /** The statements that write all of them to {@code out}. */
    static CodeBlock write(RecordModel object) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Property property : object.constants()) {
            code.addStatement("out.name($L)", StringLiteral.of(property.name()));
            code.addStatement("out.tree($L)", Literals.tree(property.constant().orElseThrow()));
        }
        return code.build();
    }
}
