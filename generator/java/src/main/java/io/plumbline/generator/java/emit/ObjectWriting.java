package io.plumbline.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.StringLiteral;

/**
 * Writes how a codec writes an object: what has one possible value first, then the components, then what is kept beside
 * them.
 */
final class ObjectWriting {

    private final RecordModel object;

    ObjectWriting(RecordModel object) {
        this.object = object;
    }

    CodeBlock body() {
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("out.beginObject()");
        code.add(ConstantProperties.write(object));
        object.components().forEach(component -> code.add(component(component)));
        object.kept().ifPresent(kept -> code.add(kept()));
        return code.addStatement("out.endObject()").build();
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
