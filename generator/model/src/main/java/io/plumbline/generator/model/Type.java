package io.plumbline.generator.model;

import java.util.List;
import java.util.Optional;

/** What a schema describes. */
public sealed interface Type {

    /** A type that is defined elsewhere. */
    record Ref(TypeKey key) implements Type {}

    /** Any JSON value: a schema that names no type, or all of them. */
    record Any() implements Type {}

    /**
     * A boolean, number or string.
     *
     * @param kind the JSON type
     * @param format the {@code format} keyword, empty where there is none
     * @param javaType fully qualified name that {@code x-java-type} demands, empty where there is none
     */
    record Scalar(ScalarKind kind, String format, String javaType) implements Type {}

    /** The JSON types that have no parts. */
    enum ScalarKind {
        BOOLEAN,
        INTEGER,
        NUMBER,
        STRING
    }

    /**
     * A string that holds a document of another media type: {@code contentMediaType} with {@code contentSchema}.
     *
     * @param mediaType what the string holds
     * @param content what that text must be once read
     */
    record Encoded(String mediaType, TypeUse content) implements Type {}

    /** An array whose elements are alike. */
    record ListOf(TypeUse element) implements Type {}

    /** An object whose property names are data: {@code additionalProperties} without {@code properties}. */
    record MapOf(TypeUse value) implements Type {}

    /**
     * One of a fixed set of scalar values.
     *
     * @param base what the values are, or empty where they are mixed
     * @param values in document order, without duplicates; null is in {@link TypeUse#nullable} instead
     * @param extensible whether values that are not listed are legal and kept
     */
    record Enumeration(Optional<ScalarKind> base, List<EnumValue> values, boolean extensible) implements Type {}

    /**
     * A value of an enumeration.
     *
     * @param value the wire value
     * @param nameOverride the constant's name that {@code x-enum-varnames} or {@code x-java-name} demands, empty where
     *     there is none
     * @param description what it means, empty where the contract does not say
     */
    record EnumValue(Literal value, String nameOverride, String description) {}

    /**
     * An object with known properties.
     *
     * @param properties in document order, those from {@code allOf} parts first; names are unique
     * @param additional what becomes of properties that are not listed
     * @param interfaces named {@code allOf} parts and unions whose shared interface this type implements
     */
    record ObjectOf(List<Property> properties, AdditionalProperties additional, List<TypeKey> interfaces)
            implements Type {}

    /**
     * A value that fits one, or at least one, of several types.
     *
     * @param kind how many branches a value must fit
     * @param branches in document order
     * @param discriminator name of the property that tells the branches apart, empty where structure decides
     */
    record Union(UnionKind kind, List<Branch> branches, String discriminator) implements Type {}

    /** How many branches of a union a value must fit. */
    enum UnionKind {
        /** Exactly one. */
        ONE_OF,
        /** At least one. */
        ANY_OF
    }

    /**
     * An alternative of a union.
     *
     * @param name what it could be called
     * @param use what its values are
     * @param discriminatorValues the values of the discriminator property that select it, empty where there is no
     *     discriminator
     */
    record Branch(NameHint name, TypeUse use, List<String> discriminatorValues) {}
}
