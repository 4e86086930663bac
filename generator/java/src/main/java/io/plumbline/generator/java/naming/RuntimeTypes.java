package io.plumbline.generator.java.naming;

import com.palantir.javapoet.ClassName;

/** The runtime's classes that generated code refers to. */
public final class RuntimeTypes {

    private static final String ROOT = "io.plumbline.runtime.";

    public static final ClassName CODEC = ClassName.get(ROOT + "json", "Codec");
    public static final ClassName CODECS = ClassName.get(ROOT + "json", "Codecs");
    public static final ClassName UNIONS = ClassName.get(ROOT + "json", "Unions");
    public static final ClassName JSON = ClassName.get(ROOT + "json", "Json");
    public static final ClassName JSON_READER = ClassName.get(ROOT + "json", "JsonReader");
    public static final ClassName JSON_WRITER = ClassName.get(ROOT + "json", "JsonWriter");
    public static final ClassName PRESENCE = ClassName.get(ROOT + "value", "Presence");
    public static final ClassName BYTES = ClassName.get(ROOT + "value", "Bytes");
    public static final ClassName COPIES = ClassName.get(ROOT + "value", "Copies");
    public static final ClassName CHECK = ClassName.get(ROOT + "check", "Check");
    public static final ClassName CHECKS = ClassName.get(ROOT + "check", "Checks");

    private RuntimeTypes() {}
}
