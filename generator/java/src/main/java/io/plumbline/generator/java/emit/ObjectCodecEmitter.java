package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.type.CodecExpressions;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.generator.java.type.Use;
import io.plumbline.runtime.json.Codec;
import javax.lang.model.element.Modifier;

/** Writes the codec of an object. */
final class ObjectCodecEmitter {

    private final Emission emission;

    ObjectCodecEmitter(Emission emission) {
        this.emission = emission;
    }

    TypeSpec emit(RecordModel object, ClassName codec) {
        TypeSpec.Builder type = CodecShell.of(codec, object.type());
        if (emission.deprecations().mentionedByUsers(object)) {
            emission.suppress("deprecation").ifPresent(type::addAnnotation);
        }
        for (Component component : object.components()) {
            if (!ValueCode.isInline(component.use())) {
                type.addField(constant(component.use(), component.names().codecConstant()));
            }
        }
        object.kept()
                .ifPresent(kept ->
                        type.addField(constant(kept, object.names().additional().codecConstant())));
        ConstantProperties.fields(object).forEach(type::addField);
        reading(type, object);
        ObjectWriting writing = new ObjectWriting(object);
        return type.addMethod(CodecShell.write(object.type(), writing.body()))
                .addMethods(writing.parts())
                .build();
    }

    private static void reading(TypeSpec.Builder type, RecordModel object) {
        if (object.fitsConstructor()) {
            ObjectReading reading = new ObjectReading(object);
            type.addMethods(CodecShell.reading(object.type(), reading.reader(), reading.body(), object.schemas()));
        } else {
            LargeObjectReading reading = new LargeObjectReading(object);
            type.addMethods(CodecShell.reading(object.type(), reading.reader(), reading.body(), object.schemas()));
            type.addType(reading.state());
        }
    }

    private static FieldSpec constant(Use use, String name) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(Codec.class), TypeNames.argument(use)),
                        name,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(
                        Javadoc.of("Reads and writes one of the properties.").build())
                .initializer(CodecExpressions.inInitializer(use))
                .build();
    }
}
