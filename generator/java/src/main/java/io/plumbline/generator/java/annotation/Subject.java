package io.plumbline.generator.java.annotation;

import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.type.Checked;
import io.plumbline.generator.java.type.Shape;
import io.plumbline.generator.java.type.Use;
import io.plumbline.runtime.constraint.Constraint;
import java.util.List;

/**
 * A value that annotations can tell something of.
 *
 * @param use what it is; where a string holds a document, what that holds
 * @param type its Java type, a primitive one or a class
 * @param orNull whether Java's {@code null} may stand for it
 * @param hasParts whether it is an object of a generated class, which has constraints of its own
 */
public record Subject(Use use, TypeName type, boolean orNull, boolean hasParts) {

    /** What it must fulfil beyond its Java type. */
    public List<Constraint> constraints() {
        return Checked.constraints(use);
    }

    /** Whether it is a JSON value of this Java type, or of its class where a primitive can not stand. */
    public boolean is(Class<?> plain) {
        return use.shape() instanceof Shape.Direct direct && direct.type().equals(TypeName.get(plain));
    }

    /** Whether it is a whole number that a primitive holds. */
    public boolean isInteger() {
        return is(int.class) || is(long.class);
    }
}
