package io.plumbline.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.runtime.json.JsonWriter;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Writes how a codec writes an object: what has one possible value first, then the components, then what is kept beside
 * them.
 */
final class ObjectWriting {

    private final RecordModel object;

    ObjectWriting(RecordModel object) {
        this.object = object;
    }

    /** The body of the method, or of several of which each writes a part. */
    CodeBlock body() {
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("out.beginObject()");
        code.add(ConstantProperties.write(object));
        if (object.fitsConstructor()) {
            components().forEach(code::add);
        } else {
            IntStream.range(0, Chunks.of(components()).size())
                    .forEach(i -> code.addStatement("write$L(out, value)", i));
        }
        object.kept().ifPresent(kept -> code.add(kept()));
        return code.addStatement("out.endObject()").build();
    }

    /** The methods that write a part each, for an object with more properties than one method can hold code for. */
    List<MethodSpec> parts() {
        List<CodeBlock> chunks = object.fitsConstructor() ? List.of() : Chunks.of(components());
        return IntStream.range(0, chunks.size())
                .mapToObj(i -> MethodSpec.methodBuilder("write" + i)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addJavadoc(Javadoc.of("Writes a part of the properties.")
                                .param("out", "takes them")
                                .param("value", "has them")
                                .build())
                        .addParameter(JsonWriter.class, "out")
                        .addParameter(object.type(), "value")
                        .addCode(chunks.get(i))
                        .build())
                .toList();
    }

    private List<CodeBlock> components() {
        return object.components().stream().map(ObjectWriting::component).toList();
    }

    private static CodeBlock component(Component component) {
        CodeBlock accessor = CodeBlock.of("value.$N()", component.name());
        return switch (component.presence()) {
            case OPTIONAL -> guarded(CodeBlock.of("$L != null", accessor), component, accessor);
            case OPTIONAL_NULLABLE ->
                guarded(CodeBlock.of("!$L.isAbsent()", accessor), component, CodeBlock.of("$L.orNull()", accessor));
            default -> property(component, accessor);
        };
    }

    private static CodeBlock guarded(CodeBlock condition, Component component, CodeBlock value) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", condition)
                .add(property(component, value))
                .endControlFlow()
                .build();
    }

    private static CodeBlock property(Component component, CodeBlock value) {
        return CodeBlock.builder()
                .addStatement(
                        "out.name($L)", StringLiteral.of(component.property().name()))
                .add(ValueCode.write(component.use(), component.names().codecConstant(), value))
                .build();
    }

    private CodeBlock kept() {
        return CodeBlock.builder()
                .beginControlFlow(
                        "value.$N().forEach((key, each) ->",
                        object.names().additional().component())
                .addStatement("out.name(key)")
                .addStatement("$N.write(out, each)", object.names().additional().codecConstant())
                .endControlFlow(")")
                .build();
    }
}
