package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import javax.lang.model.element.Modifier;

/**
 * Writes an object as a record: a constructor that refuses what breaks the contract, defaults, a builder, Jackson's
 * entry points.
 */
public final class RecordEmitter {

    private final Emission emission;

    /** For one generation. */
    public RecordEmitter(Emission emission) {
        this.emission = emission;
    }

    /** The record, or a class with the same methods where the JVM allows for no record of that many components. */
    public TypeSpec emit(RecordModel object) {
        return object.fitsConstructor() ? record(object) : new LargeObjectEmitter(emission).emit(object);
    }

    private TypeSpec record(RecordModel object) {
        ConstructorBody body = new ConstructorBody(object);
        TypeSpec.Builder type = TypeSpec.recordBuilder(object.type())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc(object))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(emission.components().parameters(object))
                        .build());
        common(type, object);
        body.fields().forEach(type::addField);
        new DefaultConstants(emission.literals()).fields(object).forEach(type::addField);
        constructor(type, object, body);
        object.components().stream()
                .filter(component -> component.property().documentation().deprecated())
                .forEach(component -> type.addMethod(emission.components().accessor(component)));
        new BuilderEmitter(object, emission.components()).addTo(type);
        object.codec().ifPresent(codec -> JacksonMethods.addTo(type, object.type(), codec));
        return type.build();
    }

    /** What every class of an object has on its head. */
    void common(TypeSpec.Builder type, RecordModel object) {
        object.interfaces().forEach(type::addSuperinterface);
        type.addAnnotation(Markers.generated());
        if (object.documentation().deprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        Deprecations deprecations = emission.deprecations();
        (deprecations.mentionedBy(object) ? emission.suppress("deprecation") : emission.suppress())
                .ifPresent(type::addAnnotation);
    }

    private void constructor(TypeSpec.Builder type, RecordModel object, ConstructorBody body) {
        CodeBlock statements = body.statements();
        if (!statements.isEmpty()) {
            Javadoc javadoc = Javadoc.of("Checks all values.")
                    .throwing(ClassName.get(ConstraintViolationException.class), Components.REFUSAL);
            // javac 17 asks for these here too, beside those of the record
            emission.components()
                    .parameters(object)
                    .forEach(parameter -> javadoc.param(parameter.name(), "see the record"));
            type.addMethod(MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc(javadoc.build())
                    .addCode(statements)
                    .build());
        }
    }

    private static CodeBlock javadoc(RecordModel object) {
        Javadoc javadoc = Javadoc.ofDocument(object.documentation().description(), fallback(object));
        for (Component component : object.components()) {
            javadoc.param(component.name(), Components.line(component));
        }
        object.kept()
                .ifPresent(kept -> javadoc.param(
                        object.names().additional().component(), "properties beside those that are listed"));
        return javadoc.deprecated(object.documentation().deprecated()).build();
    }

    /** What to say of an object of which the contract says nothing. */
    static String fallback(RecordModel object) {
        String summary = object.documentation().summary();
        return summary.isBlank() ? "The object `" + object.title().replace('`', '\'') + "`." : summary;
    }
}
