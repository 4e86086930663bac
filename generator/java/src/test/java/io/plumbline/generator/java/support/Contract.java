package io.plumbline.generator.java.support;

import io.plumbline.generator.java.JavaGenerator;
import io.plumbline.generator.java.option.GeneratorOptions;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Documentation;
import io.plumbline.generator.model.Info;
import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.NameHint;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.model.diagnostic.Location;
import io.plumbline.runtime.constraint.Constraint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A contract made by hand, for tests. */
public final class Contract {

    private static final Location NOWHERE = new Location("test.yaml", 0, 0, "");

    private final Map<TypeKey, TypeDefinition> types = new LinkedHashMap<>();

    /** Defines a type. */
    public Contract define(String name, Type type, Constraint... constraints) {
        return define(name, new TypeUse(type, false, List.of(constraints)), Documentation.NONE);
    }

    /** Defines a type with all that can be said of it. */
    public Contract define(String name, TypeUse use, Documentation documentation) {
        TypeKey key = key(name);
        types.put(key, new TypeDefinition(key, NameHint.of(name), use, documentation, NOWHERE));
        return this;
    }

    /** The sources. */
    public List<GeneratedFile> generate() {
        return JavaGenerator.generate(model(), GeneratorOptions.of("com.acme"));
    }

    /** The model. */
    public ApiModel model() {
        return new ApiModel(new Info("Test", "1", ""), types, List.of(), List.of(), Map.of());
    }

    public static TypeKey key(String name) {
        return new TypeKey("#/components/schemas/" + name);
    }

    public static Type ref(String name) {
        return new Type.Ref(key(name));
    }

    public static Type string() {
        return scalar(Type.ScalarKind.STRING, "");
    }

    public static Type integer(String format) {
        return scalar(Type.ScalarKind.INTEGER, format);
    }

    public static Type scalar(Type.ScalarKind kind, String format) {
        return new Type.Scalar(kind, format, "");
    }

    public static Type list(TypeUse element) {
        return new Type.ListOf(element);
    }

    public static Type map(TypeUse value) {
        return new Type.MapOf(value);
    }

    public static TypeUse use(Type type, Constraint... constraints) {
        return new TypeUse(type, false, List.of(constraints));
    }

    public static TypeUse nullable(Type type, Constraint... constraints) {
        return new TypeUse(type, true, List.of(constraints));
    }

    public static Type object(Property... properties) {
        return object(new AdditionalProperties.Ignored(), properties);
    }

    public static Type object(AdditionalProperties additional, Property... properties) {
        return new Type.ObjectOf(List.of(properties), additional, List.of());
    }

    public static Type enumeration(boolean extensible, Object... values) {
        List<Type.EnumValue> all = java.util.Arrays.stream(values)
                .map(value -> new Type.EnumValue(new Literal(value), "", ""))
                .toList();
        return new Type.Enumeration(Optional.of(Type.ScalarKind.STRING), all, extensible);
    }

    public static Property required(String name, TypeUse use) {
        return property(name, use, true, Optional.empty(), Documentation.NONE);
    }

    public static Property optional(String name, TypeUse use) {
        return property(name, use, false, Optional.empty(), Documentation.NONE);
    }

    public static Property defaulted(String name, TypeUse use, @Nullable Object value) {
        return property(name, use, false, Optional.of(new Literal(value)), Documentation.NONE);
    }

    public static Property constant(String name, String value) {
        return new Property(
                name,
                use(string()),
                true,
                Optional.empty(),
                Optional.of(new Literal(value)),
                Property.Access.READ_WRITE,
                "",
                Documentation.NONE,
                NOWHERE);
    }

    public static Property property(
            String name, TypeUse use, boolean required, Optional<Literal> defaultValue, Documentation documentation) {
        return new Property(
                name,
                use,
                required,
                defaultValue,
                Optional.empty(),
                Property.Access.READ_WRITE,
                "",
                documentation,
                NOWHERE);
    }
}
