package com.acme.model;

import com.acme.json.GoneCodec;
import com.acme.json.GoneLegacySchema;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Gone</code>.
 *
 * @param name the property <code>name</code>
 * @param legacy the property <code>legacy</code>
 */
@Generated("io.plumbline")
public record Gone(@Nullable String name, @Nullable Object legacy) {
    /**
     * What legacy must fulfil.
     */
    private static final Check<Object> LEGACY = Checks.schemas(GoneLegacySchema.SCHEMA);

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param name see the record
     * @param legacy see the record
     */
    public Gone {
        Violations violations = Violations.NONE;
        if (legacy != null) {
            legacy = Copies.tree(legacy);
            violations = LEGACY.check(violations, "/legacy", legacy);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static Builder builder() {
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
    public static Gone fromJson(@Nullable Object tree) {
        return Json.fromTree(GoneCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(GoneCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable String name;

        /**
         * What the method of this name sets.
         */
        private @Nullable Object legacy;

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
        private Builder(Gone from) {
            this.name = from.name();
            this.legacy = from.legacy();
        }

        /**
         * Sets a value.
         *
         * @param name the property <code>name</code>
         * @return what to go on with
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param legacy the property <code>legacy</code>
         * @return what to go on with
         */
        public Builder legacy(@Nullable Object legacy) {
            this.legacy = legacy;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Gone build() {
            return new Gone(name, legacy);
        }
    }
}
