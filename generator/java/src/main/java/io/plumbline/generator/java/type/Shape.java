package io.plumbline.generator.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.model.TypeKey;

/** What the Java values of a type look like, with the contract's aliases followed to their end. */
public sealed interface Shape {

    /**
     * A value that is its own JSON value: text, a number or a boolean.
     *
     * @param type primitive where there is one
     * @param codec the runtime's codec
     */
    record Direct(TypeName type, CodeBlock codec) implements Shape {}

    /**
     * An object of a format, which is a string in JSON.
     *
     * @param type its class
     * @param codec an expression for its codec
     * @param format the name of the format that the class takes care of
     */
    record Formatted(ClassName type, CodeBlock codec, String format) implements Shape {}

    /**
     * A generated class.
     *
     * @param key the definition it stands for
     * @param type its name
     * @param codec its codec's name
     */
    record Named(TypeKey key, ClassName type, ClassName codec) implements Shape {}

    /** An immutable list. */
    record Elements(Use element) implements Shape {}

    /** An immutable map from property names. */
    record Entries(Use value) implements Shape {}

    /** A string that holds a JSON document, seen as what is in there. */
    record Encoded(Use content) implements Shape {}

    /** Any JSON value, as an immutable tree. */
    record Tree() implements Shape {}
}
