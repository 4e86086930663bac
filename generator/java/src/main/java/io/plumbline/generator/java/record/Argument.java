package io.plumbline.generator.java.record;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.naming.PropertyNames;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.generator.java.type.Use;
import io.plumbline.runtime.value.Presence;

/**
 * One argument of a generated constructor.
 *
 * @param names its Java names
 * @param use what its values are; {@code null} among them only where Java's {@code null} shows it
 * @param presence what absence and {@code null} mean
 * @param pointer where the value stands, a JSON pointer from the object that is constructed
 */
public record Argument(PropertyNames names, Use use, PresenceRow presence, String pointer) {

    /** The argument's type, with its nullness. */
    public TypeName type() {
        if (presence == PresenceRow.OPTIONAL_NULLABLE) {
            return ParameterizedTypeName.get(ClassName.get(Presence.class), TypeNames.argument(use.present()));
        }
        return presence.isNullable() ? TypeNames.nullable(TypeNames.plain(use)) : TypeNames.plain(use);
    }

    /** The type of a local variable that holds the value before it is known, without nullness. */
    public TypeName variableType() {
        if (presence == PresenceRow.OPTIONAL_NULLABLE) {
            return type();
        }
        return presence.isNullable() ? TypeNames.plain(use).box() : TypeNames.plain(use);
    }

    /** Whether the argument is a primitive value, which can not be {@code null}. */
    public boolean isPrimitive() {
        return type().isPrimitive();
    }

    /** The argument's name. */
    public String name() {
        return names.component();
    }
}
