package com.acme.model;

import com.acme.json.ExtensionsCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Extensions</code>.
 *
 * @param values the property <code>values</code>
 */
@Generated("io.plumbline")
public record Extensions(ExtensionsValues values) {
    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param values see the record
     */
    public Extensions {
        Violations violations = Violations.NONE;
        if (values == null) {
            violations = violations.missing("/values");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static ValuesStage builder() {
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
    public static Extensions fromJson(@Nullable Object tree) {
        return Json.fromTree(ExtensionsCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(ExtensionsCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>values</code>
     */
    public sealed interface ValuesStage permits Builder {
        /**
         * Sets a value.
         *
         * @param values the property <code>values</code>
         * @return what to go on with
         */
        Builder values(ExtensionsValues values);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements ValuesStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable ExtensionsValues values;

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
        private Builder(Extensions from) {
            this.values = from.values();
        }

        /**
         * Sets a value.
         *
         * @param values the property <code>values</code>
         * @return what to go on with
         */
        @Override
        public Builder values(ExtensionsValues values) {
            this.values = values;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("values")
        public Extensions build() {
            return new Extensions(values);
        }
    }
}
