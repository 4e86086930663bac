package io.plumbline.generator.java.annotation;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;
import java.util.Optional;

/**
 * The annotations by which one framework says what values are allowed.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader}. What a framework can not say it leaves out: none of
 * its annotations may refuse a value that the contract allows, or stand on a type for which it is not made. None reads
 * the annotations of annotations, so they stand flat beside each other.
 */
public interface FrameworkAnnotations {

    /** How users name it in the option {@code annotations}. */
    String key();

    /** What the framework says of a value, in the order in which it is written; none where it says nothing. */
    List<AnnotationSpec> of(Subject subject);

    /**
     * Whether annotations belong to the declaration of a parameter, record component or field. If not, they belong to
     * its type; those of elements always do.
     */
    default boolean areOfDeclarations() {
        return false;
    }

    /**
     * The warning under which the framework's own tool would ask for a proof of what generated code takes from JSON,
     * which is checked at run time; empty where there is no such tool.
     */
    default Optional<String> suppressed() {
        return Optional.empty();
    }
}
