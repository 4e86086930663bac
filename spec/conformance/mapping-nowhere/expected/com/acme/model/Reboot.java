package com.acme.model;

import com.acme.json.RebootCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Reboot</code>.
 *
 * @param type the property <code>type</code>
 */
@Generated("io.plumbline")
public record Reboot(RebootType type) implements Action {
    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param type see the record
     */
    public Reboot {
        Violations violations = Violations.NONE;
        if (type == null) {
            violations = violations.missing("/type");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static TypeStage builder() {
        return new Builder();
    }

    /**
     * Begins an object that is like this one.
     *
     * @return a builder with all values of this object
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Reads the value from its JSON form.
     *
     * @param tree maps, lists, strings, numbers, booleans and null
     * @return the value
     * @throws ConstraintViolationException with everything that breaks the contract
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    public static Reboot fromJson(@Nullable Object tree) {
        return Json.fromTree(RebootCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(RebootCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>type</code>
     */
    public sealed interface TypeStage permits Builder {
        /**
         * Sets a value.
         *
         * @param type the property <code>type</code>
         * @return what to go on with
         */
        Builder type(RebootType type);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements TypeStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable RebootType type;

        /**
         * With nothing set yet.
         */
        private Builder() {
        }

        /**
         * With all values of an object.
         *
         * @param from the object
         */
        private Builder(Reboot from) {
            this.type = from.type();
        }

        /**
         * Sets a value.
         *
         * @param type the property <code>type</code>
         * @return what to go on with
         */
        @Override
        public Builder type(RebootType type) {
            this.type = type;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("type")
        public Reboot build() {
            return new Reboot(type);
        }
    }
}
