package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.model.SchemaDefinition;
import io.plumbline.runtime.schema.Schema;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Makes a class for every schema that judges values beyond their Java types: one constant, composed of keywords. */
public final class SchemaEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(Emission emission) {
        SourceFiles files = new SourceFiles(emission);
        String packageName = emission.names().packages().json();
        return emission.model().schemas().values().stream()
                .map(definition -> files.of(packageName, type(definition, emission)));
    }

    private static TypeSpec type(SchemaDefinition definition, Emission emission) {
        ClassName name = emission.names().schema(definition.key());
        SchemaExpression expression = new SchemaExpression(emission.names());
        String title = String.join(".", definition.name().parts()).replace('`', '\'');
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.ofDocument("", "What the contract demands of `" + title + "` beyond Java types.")
                        .build())
                .addAnnotation(Markers.generated())
                .addField(FieldSpec.builder(Schema.class, "SCHEMA", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(Javadoc.of("The schema.").build())
                        .initializer(expression.of(definition.schema()))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addJavadoc(Javadoc.of("There is only the constant.").build())
                        .build())
                .addMethods(expression.parts())
                .build();
    }
}
