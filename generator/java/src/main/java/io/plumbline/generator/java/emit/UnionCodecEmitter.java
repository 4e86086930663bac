package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.java.type.CodecExpressions;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Unions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the codec of a union: reads by the discriminator where there is one, else by trying, writes by class. */
final class UnionCodecEmitter {

    private static final String BRANCHES = "BRANCHES";

    private final Emission emission;
    private final UnionBranches branches;

    UnionCodecEmitter(Emission emission) {
        this.emission = emission;
        this.branches = new UnionBranches(emission);
    }

    TypeSpec emit(TypeDefinition definition, Type.Union union) {
        ClassName name = emission.names().type(definition.key());
        List<UnionBranches.Branch> all = branches.of(definition.key(), union);
        TypeSpec.Builder type = CodecShell.of(emission.names().codec(name), name);
        if (definition.documentation().deprecated() || all.stream().anyMatch(branches::isDeprecated)) {
            emission.suppress("deprecation").ifPresent(type::addAnnotation);
        }
        if (union.discriminator().isEmpty()) {
            type.addField(byStructure(name, all));
        } else {
            type.addField(byValue(name)).addMethod(valueTable(name, all));
        }
        return type.addMethods(CodecShell.reading(
                        name, "in", read(union), emission.types().schemas(definition.use())))
                .addMethod(CodecShell.write(name, write(all)))
                .build();
    }

    private static CodeBlock read(Type.Union union) {
        if (!union.discriminator().isEmpty()) {
            CodeBlock property = StringLiteral.of(union.discriminator());
            return CodeBlock.of("return $T.discriminated(in, $L, $N);\n", Unions.class, property, BRANCHES);
        }
        String method = union.kind() == Type.UnionKind.ONE_OF ? "exactlyOne" : "first";
        return CodeBlock.of("return $T.$N(in, $N);\n", Unions.class, method, BRANCHES);
    }

    private static FieldSpec byStructure(ClassName name, List<UnionBranches.Branch> all) {
        CodeBlock elements = all.stream()
                .map(branch -> CodeBlock.of(
                        "\nnew $T<>($L, $L)", Unions.Branch.class, StringLiteral.of(branch.title()), branch.codec()))
                .collect(CodeBlock.joining(","));
        TypeName branch = ParameterizedTypeName.get(ClassName.get(Unions.Branch.class), name);
        return field(ParameterizedTypeName.get(ClassName.get(List.class), branch))
                .initializer("$T.of($L)", List.class, elements)
                .build();
    }

    private static TypeName tableType(ClassName name) {
        TypeName codec = ParameterizedTypeName.get(ClassName.get(Codec.class), WildcardTypeName.subtypeOf(name));
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), codec);
    }

    private static FieldSpec byValue(ClassName name) {
        return field(tableType(name)).initializer("branches()").build();
    }

    private static FieldSpec.Builder field(TypeName type) {
        return FieldSpec.builder(type, BRANCHES, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("The codecs of the kinds there are.").build());
    }

    private static MethodSpec valueTable(ClassName name, List<UnionBranches.Branch> all) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("branches")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addJavadoc(Javadoc.of("Finds the codec for each value of the discriminator.")
                        .returns("codecs by value, in the contract's order")
                        .build())
                .returns(tableType(name))
                .addStatement("$T table = new $T<>()", tableType(name), LinkedHashMap.class);
        for (UnionBranches.Branch branch : all) {
            for (String value : branch.values()) {
                method.addStatement("table.put($L, $L)", StringLiteral.of(value), branch.codec());
            }
        }
        return method.addStatement("return table").build();
    }

    /** One statement after the other and not one inside the other, since a union can have hundreds of branches. */
    private static CodeBlock write(List<UnionBranches.Branch> all) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < all.size(); i++) {
            code.beginControlFlow(
                            "if (value instanceof $T branch$L)", all.get(i).type(), i)
                    .add(write(all.get(i), i));
            if (i + 1 < all.size()) {
                code.addStatement("return");
            }
            code.endControlFlow();
        }
        return code.build();
    }

    private static CodeBlock write(UnionBranches.Branch branch, int index) {
        CodeBlock value = CodeBlock.of("branch$L$L", index, branch.isWrapped() ? ".value()" : "");
        CodeBlock codec = CodecExpressions.inMethod(branch.use());
        return CodeBlock.builder()
                .addStatement("$L.write(out, $L)", codec, value)
                .build();
    }
}
