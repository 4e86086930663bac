package io.plumbline.generator.java.type;

import com.palantir.javapoet.ClassName;
import io.plumbline.runtime.constraint.Constraint;
import java.util.ArrayList;
import java.util.List;

/**
 * A type as it is used in one place, with the contract's aliases followed to their end.
 *
 * @param shape what its values look like
 * @param nullable whether {@code null} is one of them
 * @param constraints what the others must fulfil, those of aliases too
 * @param schemas generated classes that hold schemas which the others must fit, those of aliases too
 */
public record Use(Shape shape, boolean nullable, List<Constraint> constraints, List<ClassName> schemas) {

    /** Copies the lists. */
    public Use {
        constraints = List.copyOf(constraints);
        schemas = List.copyOf(schemas);
    }

    /** A use that shape and constraints describe. */
    public Use(Shape shape, boolean nullable, List<Constraint> constraints) {
        this(shape, nullable, constraints, List.of());
    }

    /** This use, of which more is demanded and {@code null} perhaps allowed. */
    Use with(boolean orNull, List<Constraint> more, List<ClassName> moreSchemas) {
        if (more.isEmpty() && moreSchemas.isEmpty() && (nullable || !orNull)) {
            return this;
        }
        return new Use(shape, nullable || orNull, union(constraints, more), union(schemas, moreSchemas));
    }

    private static <T> List<T> union(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        more.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }

    /** Whether Java's {@code null} shows one of the values: JSON's own, or that in a document that a string holds. */
    public boolean admitsNull() {
        return nullable
                || (shape instanceof Shape.Encoded encoded && encoded.content().admitsNull());
    }

    /** This use without {@code null} and without its schemas, for which another part of the code cares. */
    Use unjudged() {
        return schemas.isEmpty() ? present() : new Use(shape, false, constraints);
    }

    /** This use without {@code null}. */
    public Use present() {
        return nullable ? new Use(shape, false, constraints, schemas) : this;
    }
}
