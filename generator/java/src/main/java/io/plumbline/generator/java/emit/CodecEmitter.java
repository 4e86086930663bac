package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.java.type.CodecExpressions;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.runtime.json.Codecs;
import java.util.stream.Stream;

/** Makes the codec of every definition that becomes a class. */
public final class CodecEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(Emission emission) {
        SourceFiles files = new SourceFiles(emission);
        String packageName = emission.names().packages().json();
        return emission.model().types().values().stream()
                .filter(definition -> emission.types().aliases().isClass(definition.key()))
                .map(definition -> files.of(packageName, codec(definition, emission)));
    }

    private static TypeSpec codec(TypeDefinition definition, Emission emission) {
        Type type = definition.use().type();
        ClassName codec = emission.names().codec(definition.key());
        if (type instanceof Type.ObjectOf object) {
            return new ObjectCodecEmitter(emission).emit(emission.records().of(definition, object), codec);
        }
        if (type instanceof Type.Union union) {
            return new UnionCodecEmitter(emission).emit(definition, union);
        }
        if (type instanceof Type.Enumeration enumeration) {
            return new EnumCodecEmitter(emission).emit(definition, enumeration);
        }
        ClassName name = emission.names().type(definition.key());
        CodeBlock content = CodecExpressions.inInitializer(emission.types().use(definition.use()));
        CodeBlock delegate = CodeBlock.of("$1T.wrapped($2L, $3T::new, $3T::value)", Codecs.class, content, name);
        return CodecShell.delegating(codec, name, delegate).build();
    }
}
