package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.annotation.Annotated;
import io.plumbline.generator.java.naming.PropertyNames;
import io.plumbline.generator.java.record.Argument;
import io.plumbline.generator.java.record.PresenceRow;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.type.Constraints;
import io.plumbline.generator.java.type.Use;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import javax.lang.model.element.Modifier;

/**
 * Writes a record around one value that is no object, where Java needs a class: in unions and in aliases that contain
 * themselves.
 */
final class WrapperEmitter {

    /** The names of the one component. */
    static final PropertyNames NAMES =
            new PropertyNames("value", "DEFAULT_VALUE", "VALUE", "VALUE_CODEC", "hasValue", "ValueStage");

    private WrapperEmitter() {}

    /**
     * A wrapper to be.
     *
     * @param type its name
     * @param use what it wraps
     * @param codec the codec that reads and writes it
     * @param comment its Javadoc
     */
    record Wrapper(ClassName type, Use use, ClassName codec, CodeBlock comment) {}

    /** The record, to which its interfaces are yet to be added. */
    static TypeSpec.Builder emit(Wrapper wrapper, Annotated annotated) {
        Use use = wrapper.use();
        TypeSpec.Builder type = TypeSpec.recordBuilder(wrapper.type())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(wrapper.comment())
                .addAnnotation(Markers.generated())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(ParameterSpec.builder(annotated.type(argument(use)), NAMES.component())
                                .addAnnotations(Constraints.annotations(use))
                                .addAnnotations(annotated.declaration(argument(use)))
                                .build())
                        .build());
        ArgumentChecks checks = new ArgumentChecks(argument(use), "violations", "each");
        checks.field().ifPresent(type::addField);
        CodeBlock statements = checks.statements();
        if (!statements.isEmpty()) {
            type.addMethod(constructor(statements));
        }
        return type.addMethod(JacksonMethods.toJson(wrapper.codec()).build());
    }

    private static Argument argument(Use use) {
        PresenceRow presence = use.admitsNull() ? PresenceRow.REQUIRED_NULLABLE : PresenceRow.REQUIRED;
        return new Argument(NAMES, use, presence, "");
    }

    private static MethodSpec constructor(CodeBlock statements) {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Checks the value.")
                        .param(NAMES.component(), "the value")
                        .throwing(ClassName.get(ConstraintViolationException.class), Components.REFUSAL)
                        .build())
                .addStatement("$1T violations = $1T.NONE", Violations.class)
                .addCode(statements)
                .addStatement("violations.throwIfAny()")
                .build();
    }
}
