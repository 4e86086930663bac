package io.plumbline.generator.java.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.annotation.Annotated;
import io.plumbline.generator.java.naming.RecordNames;
import io.plumbline.generator.java.record.Argument;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.PresenceRow;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.text.JavadocText;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.java.type.Constraints;
import io.plumbline.generator.java.type.Shape;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.generator.java.type.Use;
import io.plumbline.generator.model.Documentation;
import io.plumbline.runtime.constraint.PropertyName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes components as parameters of constructors and builder methods, with what the contract demands of them. */
public final class Components {

    /** What a constructor's comment says of the exception. */
    static final String REFUSAL = "with everything that breaks the contract";

    private final Annotated annotated;

    /** With the annotations that the user chose. */
    public Components(Annotated annotated) {
        this.annotated = annotated;
    }

    /** All components of a record, as parameters of its constructor. */
    public List<ParameterSpec> parameters(RecordModel object) {
        List<ParameterSpec> parameters = new ArrayList<>();
        for (Component component : object.components()) {
            parameters.add(parameter(component, component.argument()));
        }
        object.kept().ifPresent(kept -> parameters.add(parameter(kept(object, kept))));
        return parameters;
    }

    /** All components of a record, without what frameworks say of them. */
    static List<Argument> arguments(RecordModel object) {
        List<Argument> arguments = new ArrayList<>();
        object.components().forEach(component -> arguments.add(component.argument()));
        object.kept().ifPresent(kept -> arguments.add(kept(object, kept)));
        return arguments;
    }

    /** A parameter for the component's value in the argument's type. */
    ParameterSpec parameter(Component component, Argument argument) {
        return ParameterSpec.builder(annotated.type(argument), component.name())
                .addAnnotations(annotations(component))
                .addAnnotations(annotated.declaration(argument))
                .build();
    }

    /** A parameter of which only frameworks' annotations say something. */
    ParameterSpec parameter(Argument argument) {
        return ParameterSpec.builder(annotated.type(argument), argument.name())
                .addAnnotations(annotated.declaration(argument))
                .build();
    }

    /** The component that holds other properties, as an argument. */
    static Argument kept(RecordModel object, Use kept) {
        Use entries = new Use(new Shape.Entries(kept), false, List.of());
        return new Argument(object.names().additional(), entries, PresenceRow.DEFAULTED, "");
    }

    private static List<AnnotationSpec> annotations(Component component) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        String wireName = component.property().name();
        if (!wireName.equals(component.name()) && StringLiteral.isConstant(wireName)) {
            annotations.add(AnnotationSpec.builder(PropertyName.class)
                    .addMember("value", StringLiteral.of(wireName))
                    .build());
        }
        annotations.addAll(Constraints.annotations(component.use()));
        return annotations;
    }

    /** An accessor of our own; where the contract calls the property deprecated, so is the accessor. */
    MethodSpec accessor(Component component) {
        boolean deprecated = component.property().documentation().deprecated();
        TypeName type = annotated.type(component.argument());
        MethodSpec.Builder accessor = accessor(component.name(), type, line(component), deprecated);
        return deprecated ? accessor.addAnnotation(Deprecated.class).build() : accessor.build();
    }

    /** An accessor of a field. */
    static MethodSpec.Builder accessor(String name, TypeName type, String line, boolean deprecated) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Gives one of the values.")
                        .returns(line)
                        .deprecated(deprecated)
                        .build())
                .returns(type)
                .addStatement("return $N", name);
    }

    /** The type of the component that holds other properties. */
    static TypeName keptType(Use kept) {
        return ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), TypeNames.argument(kept));
    }

    /** What the component is, in one line for a block tag. */
    public static String line(Component component) {
        return line(component.property().documentation(), component.property().name());
    }

    /** What the documented thing of this name is, in one line for a block tag. */
    static String line(Documentation documentation, String name) {
        String text = documentation.description().isBlank() ? documentation.summary() : documentation.description();
        return JavadocText.line(text, "the property `" + name.replace('`', '\'') + "`");
    }

    /** The default, if a constant holds it: an expression that refers to the constant. */
    static CodeBlock defaultOf(RecordNames names, Component component) {
        return CodeBlock.of("$T.$N", names.type(), component.names().defaultConstant());
    }
}
