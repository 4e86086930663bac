package io.plumbline.runtime.constraint;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One entry of the {@link Vocabulary}: how a constraint family is spelled and read.
 *
 * @param name the key, for example {@code range}
 * @param annotation the annotation that carries the family in Java; its members are the keywords
 * @param keywords the JSON Schema keywords that belong to it
 * @param reader makes the constraint from keywords, empty where none of them is there
 */
public record Family(
        String name,
        Class<? extends Annotation> annotation,
        List<String> keywords,
        Function<Keywords, Optional<Constraint>> reader) {}
