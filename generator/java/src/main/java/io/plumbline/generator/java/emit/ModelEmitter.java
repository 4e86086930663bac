package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.type.CodecExpressions;
import io.plumbline.generator.java.type.Use;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.runtime.json.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the class and the codec of every definition that becomes a class. */
public final class ModelEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(Emission emission) {
        return emission.model().types().values().stream()
                .filter(definition -> emission.types().aliases().isClass(definition.key()))
                .flatMap(definition -> files(definition, emission).stream());
    }

    private static List<GeneratedFile> files(TypeDefinition definition, Emission emission) {
        Type type = definition.use().type();
        ClassName name = emission.names().type(definition.key());
        ClassName codec = emission.names().codec(name);
        if (type instanceof Type.ObjectOf object) {
            return object(definition, object, emission);
        }
        if (type instanceof Type.Union union) {
            return both(
                    name,
                    new UnionEmitter(emission).emit(definition, union),
                    codec,
                    new UnionCodecEmitter(emission).emit(definition, union));
        }
        if (type instanceof Type.Enumeration enumeration) {
            TypeSpec values = enumeration.extensible()
                    ? new OpenEnumEmitter(emission).emit(definition, enumeration)
                    : new EnumEmitter(emission).emit(definition, enumeration);
            return both(name, values, codec, new EnumCodecEmitter(emission).emit(definition, enumeration));
        }
        return wrapper(definition, emission);
    }

    private static List<GeneratedFile> both(ClassName name, TypeSpec type, ClassName codecName, TypeSpec codec) {
        return List.of(SourceFiles.of(name, type), SourceFiles.of(codecName, codec));
    }

    private static List<GeneratedFile> object(TypeDefinition definition, Type.ObjectOf object, Emission emission) {
        RecordModel model = emission.records().of(definition, object);
        ClassName codec = emission.names().codec(definition.key());
        List<GeneratedFile> files = new ArrayList<>(both(
                model.type(),
                new RecordEmitter(emission).emit(model),
                codec,
                new ObjectCodecEmitter(emission).emit(model, codec)));
        if (emission.names().isShared(definition.key())) {
            ClassName shared = emission.names().shared(definition.key());
            files.add(SourceFiles.of(shared, new SharedInterfaceEmitter(emission).emit(definition, model)));
        }
        return files;
    }

    private static List<GeneratedFile> wrapper(TypeDefinition definition, Emission emission) {
        ClassName name = emission.names().type(definition.key());
        ClassName codec = emission.names().codec(name);
        Use use = emission.types().use(definition.use());
        String title = String.join(".", definition.name().parts()).replace('`', '\'');
        CodeBlock comment = Javadoc.ofDocument(
                        definition.documentation().description(), "The values of `" + title + "`.")
                .param("value", "the value")
                .build();
        TypeSpec.Builder type = WrapperEmitter.emit(new WrapperEmitter.Wrapper(name, use, codec, comment))
                .addMethod(JacksonMethods.fromJson(name, codec));
        CodeBlock delegate = CodeBlock.of(
                "$1T.wrapped($2L, $3T::new, $3T::value)", Codecs.class, CodecExpressions.inInitializer(use), name);
        return both(
                name,
                type.build(),
                codec,
                CodecShell.delegating(codec, name, delegate).build());
    }
}
