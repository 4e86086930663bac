package io.plumbline.generator.java.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.naming.PropertyNames;
import io.plumbline.generator.java.naming.RecordNames;
import io.plumbline.generator.java.record.Argument;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.PresenceRow;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.generator.java.type.Use;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.value.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes a record's builder.
 *
 * <p>Each required property is a stage, an interface with one method that leads to the next stage, so that none can be
 * forgotten; after the last one comes the builder itself with all methods.
 */
final class BuilderEmitter {

    private static final CodeBlock FIELD =
            Javadoc.of("What the method of this name sets.").build();

    private final RecordModel object;
    private final RecordNames names;
    private final ClassName builder;
    private final Components components;

    BuilderEmitter(RecordModel object, Components components) {
        this.object = object;
        this.components = components;
        this.names = object.names();
        this.builder = object.type().nestedClass("Builder");
    }

    /** Adds the builder, its stages and the methods that lead to it. */
    void addTo(TypeSpec.Builder type) {
        type.addMethod(first()).addMethod(toBuilder());
        stages().forEach(type::addType);
        type.addType(builder());
    }

    private MethodSpec first() {
        List<Component> required = object.required();
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("Begins a new object; what must be there is asked for first.")
                        .returns("a builder")
                        .build())
                .returns(required.isEmpty() ? builder : stage(required.get(0)))
                .addStatement("return new $T()", builder)
                .build();
    }

    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Begins an object that is like this one.")
                        .returns("a builder with all values of this object")
                        .build())
                .returns(builder)
                .addStatement("return new $T(this)", builder)
                .build();
    }

    private ClassName stage(Component component) {
        return object.type().nestedClass(component.names().stage());
    }

    private List<TypeSpec> stages() {
        List<Component> required = object.required();
        List<TypeSpec> stages = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            ClassName next = i + 1 < required.size() ? stage(required.get(i + 1)) : builder;
            stages.add(stage(required.get(i), next));
        }
        return stages;
    }

    private TypeSpec stage(Component component, ClassName next) {
        return TypeSpec.interfaceBuilder(component.names().stage())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addPermittedSubclass(builder)
                .addJavadoc(Javadoc.of("Asks for " + Components.line(component)).build())
                .addMethod(setter(component, component.argument())
                        .addModifiers(Modifier.ABSTRACT)
                        .returns(next)
                        .build())
                .build();
    }

    private MethodSpec.Builder setter(Component component, Argument argument) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        Javadoc.ofDocument(component.property().documentation().description(), "Sets a value.")
                                .param(component.name(), Components.line(component))
                                .returns("what to go on with")
                                .deprecated(component.property().documentation().deprecated())
                                .build())
                .addParameter(components.parameter(component, argument));
        if (component.property().documentation().deprecated()) {
            setter.addAnnotation(Deprecated.class);
        }
        return setter;
    }

    private TypeSpec builder() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("Collects the values of an object. Not safe for use by several threads.")
                        .build());
        object.required().forEach(component -> type.addSuperinterface(stage(component)));
        object.components().forEach(component -> type.addField(field(component)));
        object.kept()
                .ifPresent(kept ->
                        type.addField(FieldSpec.builder(Components.keptType(kept), kept().component(), Modifier.PRIVATE)
                                .addJavadoc(FIELD)
                                .initializer("$T.of()", Map.class)
                                .build()));
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc(Javadoc.of("With nothing set yet.").build())
                .build());
        type.addMethod(copyConstructor());
        object.components().forEach(component -> setters(component).forEach(type::addMethod));
        object.kept().ifPresent(kept -> type.addMethod(keptSetter(kept)));
        return type.addMethod(build()).build();
    }

    private PropertyNames kept() {
        return names.additional();
    }

    private FieldSpec field(Component component) {
        PresenceRow presence = component.presence();
        boolean reference =
                presence == PresenceRow.REQUIRED && !component.type().isPrimitive();
        TypeName type = reference ? TypeNames.nullable(component.type()) : component.type();
        FieldSpec.Builder field =
                FieldSpec.builder(type, component.name(), Modifier.PRIVATE).addJavadoc(FIELD);
        if (presence == PresenceRow.OPTIONAL_NULLABLE) {
            field.initializer("$T.absent()", Presence.class);
        } else if (presence.hasDefault()) {
            field.initializer(Components.defaultOf(names, component));
        }
        return field.build();
    }

    private MethodSpec copyConstructor() {
        String from = names.local("from");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc(Javadoc.of("With all values of an object.")
                        .param(from, "the object")
                        .build())
                .addParameter(object.type(), from);
        componentNames().forEach(name -> constructor.addStatement("this.$1N = $2N.$1N()", name, from));
        return constructor.build();
    }

    private List<String> componentNames() {
        List<String> all = new ArrayList<>(
                object.components().stream().map(Component::name).toList());
        object.kept().ifPresent(kept -> all.add(kept().component()));
        return all;
    }

    private List<MethodSpec> setters(Component component) {
        List<MethodSpec> setters = new ArrayList<>();
        MethodSpec.Builder setter = setter(component, component.argument()).returns(builder);
        if (component.presence().isRequired()) {
            setter.addAnnotation(Override.class);
        }
        setters.add(assigning(setter, component.name(), CodeBlock.of("$N", component.name())));
        if (component.presence() == PresenceRow.OPTIONAL_NULLABLE) {
            Argument plain = new Argument(component.names(), component.use(), PresenceRow.OPTIONAL, "");
            CodeBlock value = CodeBlock.of("$T.ofNullable($N)", Presence.class, component.name());
            setters.add(assigning(setter(component, plain).returns(builder), component.name(), value));
        }
        return setters;
    }

    private static MethodSpec assigning(MethodSpec.Builder setter, String name, CodeBlock value) {
        return setter.addStatement("this.$N = $L", name, value)
                .addStatement("return this")
                .build();
    }

    private MethodSpec keptSetter(Use kept) {
        String name = kept().component();
        MethodSpec.Builder setter = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Sets the properties beside those that are listed.")
                        .param(name, "values by property name")
                        .returns("what to go on with")
                        .build())
                .addParameter(components.parameter(Components.kept(object, kept)))
                .returns(builder);
        return assigning(setter, name, CodeBlock.of("$N", name));
    }

    private MethodSpec build() {
        CodeBlock arguments = object.fitsConstructor()
                ? componentNames().stream()
                        .map(name -> CodeBlock.of("$N", name))
                        .collect(CodeBlock.joining(",$W"))
                : CodeBlock.of("this");
        return required(MethodSpec.methodBuilder("build"))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Makes the object of the values.")
                        .returns("the object")
                        .throwing(ClassName.get(ConstraintViolationException.class), Components.REFUSAL)
                        .build())
                .returns(object.type())
                .addStatement("return new $T($L)", object.type(), arguments)
                .build();
    }

    /** Stages make sure that a value is set, but in class files they do not tell whether it may be null. */
    private MethodSpec.Builder required(MethodSpec.Builder build) {
        AnnotationSpec.Builder requires = AnnotationSpec.builder(Requires.class);
        List<Component> components = object.required().stream()
                .filter(component -> component.presence() == PresenceRow.REQUIRED
                        && !component.type().isPrimitive())
                .toList();
        components.forEach(component -> requires.addMember("value", "$S", component.name()));
        return components.isEmpty() ? build : build.addAnnotation(requires.build());
    }
}
