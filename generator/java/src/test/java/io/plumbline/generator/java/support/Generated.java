package io.plumbline.generator.java.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Json;
import java.nio.file.Path;
import java.util.List;

/** A contract's generated code, compiled without a warning and loaded. */
public final class Generated {

    private final Compilation compilation;

    private Generated(Compilation compilation) {
        this.compilation = compilation;
    }

    /** Generates and compiles into a folder. */
    public static Generated of(Contract contract, Path folder) {
        Compilation compilation = Compilation.of(contract.generate(), folder);
        assertThat(compilation.errors()).isEmpty();
        return new Generated(compilation);
    }

    /** A class of the model. */
    public Class<?> type(String simpleName) {
        return compilation.load("com.acme.model." + simpleName);
    }

    /** The codec of a class of the model. */
    @SuppressWarnings("unchecked")
    public Codec<Object> codec(String simpleName) {
        try {
            return (Codec<Object>) compilation
                    .load("com.acme.json." + simpleName + "Codec")
                    .getField("INSTANCE")
                    .get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A value read from JSON. */
    public Object read(String simpleName, String json) {
        return Json.read(codec(simpleName), json);
    }

    /** JSON read and written again. */
    public String roundTrip(String simpleName, String json) {
        return Json.writeString(codec(simpleName), read(simpleName, json));
    }

    /** What is wrong with JSON, each as {@code pointer keyword}; empty where nothing is. */
    public List<String> violations(String simpleName, String json) {
        try {
            read(simpleName, json);
            return List.of();
        } catch (ConstraintViolationException e) {
            return e.violations().stream().map(Generated::brief).toList();
        }
    }

    private static String brief(Violation violation) {
        return violation.pointer() + " " + violation.keyword();
    }
}
