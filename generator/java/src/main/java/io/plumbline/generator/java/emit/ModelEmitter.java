package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.type.Enumerations;
import io.plumbline.generator.java.type.Use;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import java.util.stream.Stream;

/** Makes the class of every definition that becomes one, and the interfaces that classes share. */
public final class ModelEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(Emission emission) {
        SourceFiles files = new SourceFiles(emission);
        String packageName = emission.names().packages().model();
        return emission.model().types().values().stream()
                .filter(definition -> emission.types().aliases().isClass(definition.key()))
                .flatMap(definition -> types(definition, emission))
                .map(type -> files.of(packageName, type));
    }

    private static Stream<TypeSpec> types(TypeDefinition definition, Emission emission) {
        Type type = definition.use().type();
        if (type instanceof Type.ObjectOf object) {
            Stream<TypeSpec> shared = emission.names().isShared(definition.key())
                    ? Stream.of(new SharedInterfaceEmitter(emission).emit(definition, object))
                    : Stream.empty();
            TypeSpec own = new RecordEmitter(emission).emit(emission.records().of(definition, object));
            return Stream.concat(Stream.of(own), shared);
        }
        if (type instanceof Type.Union union) {
            return Stream.of(new UnionEmitter(emission).emit(definition, union));
        }
        if (type instanceof Type.Enumeration enumeration) {
            boolean isRecord = enumeration.extensible() || !Enumerations.hasConstants(enumeration);
            return Stream.of(
                    isRecord
                            ? new ValueRecordEmitter(emission).emit(definition, enumeration)
                            : new EnumEmitter(emission).emit(definition, enumeration));
        }
        return Stream.of(wrapper(definition, emission));
    }

    private static TypeSpec wrapper(TypeDefinition definition, Emission emission) {
        ClassName name = emission.names().type(definition.key());
        ClassName codec = emission.names().codec(name);
        Use use = emission.types().use(definition.use());
        String fallback =
                "The values of `" + String.join(".", definition.name().parts()).replace('`', '\'') + "`.";
        CodeBlock comment = Javadoc.ofDocument(definition.documentation().description(), fallback)
                .param("value", "the value")
                .build();
        return WrapperEmitter.emit(new WrapperEmitter.Wrapper(name, use, codec, comment), emission.annotated())
                .addAnnotations(emission.suppress().stream().toList())
                .addMethod(JacksonMethods.fromJson(name, codec))
                .build();
    }
}
