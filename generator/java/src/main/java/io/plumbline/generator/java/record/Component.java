package io.plumbline.generator.java.record;

import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.naming.PropertyNames;
import io.plumbline.generator.java.type.Use;
import io.plumbline.generator.model.Property;

/**
 * A component of a record, which stands for one property.
 *
 * @param property the property
 * @param argument the constructor's argument
 */
public record Component(Property property, Argument argument) {

    /** Its Java names. */
    public PropertyNames names() {
        return argument.names();
    }

    /** What its values are. */
    public Use use() {
        return argument.use();
    }

    /** What absence and {@code null} mean. */
    public PresenceRow presence() {
        return argument.presence();
    }

    /** Its type, with its nullness. */
    public TypeName type() {
        return argument.type();
    }

    /** Its name in Java. */
    public String name() {
        return argument.name();
    }
}
