package com.acme.model;

import com.acme.json.CodecCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import java.lang.Object;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Codec</code>.
 *
 * @param instance the property <code>INSTANCE</code>
 * @param defaultX the property <code>DEFAULT_X</code>
 * @param x the property <code>x</code>
 */
@Generated("io.plumbline")
public record Codec(@PropertyName("INSTANCE") @Nullable String instance,
        @PropertyName("DEFAULT_X") String defaultX, String x) {
    /**
     * What <code>DEFAULT_X</code> is where it is absent.
     */
    public static final String DEFAULT_DEFAULT_X = "y";

    /**
     * What <code>x</code> is where it is absent.
     */
    public static final String DEFAULT_X = "z";

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param instance see the record
     * @param defaultX see the record
     * @param x see the record
     */
    public Codec {
        Violations violations = Violations.NONE;
        if (defaultX == null) {
            violations = violations.missing("/DEFAULT_X");
        }
        if (x == null) {
            violations = violations.missing("/x");
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
    public static Codec fromJson(@Nullable Object tree) {
        return Json.fromTree(CodecCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(CodecCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable String instance;

        /**
         * What the method of this name sets.
         */
        private String defaultX = Codec.DEFAULT_DEFAULT_X;

        /**
         * What the method of this name sets.
         */
        private String x = Codec.DEFAULT_X;

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
        private Builder(Codec from) {
            this.instance = from.instance();
            this.defaultX = from.defaultX();
            this.x = from.x();
        }

        /**
         * Sets a value.
         *
         * @param instance the property <code>INSTANCE</code>
         * @return what to go on with
         */
        public Builder instance(@PropertyName("INSTANCE") @Nullable String instance) {
            this.instance = instance;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param defaultX the property <code>DEFAULT_X</code>
         * @return what to go on with
         */
        public Builder defaultX(@PropertyName("DEFAULT_X") String defaultX) {
            this.defaultX = defaultX;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param x the property <code>x</code>
         * @return what to go on with
         */
        public Builder x(String x) {
            this.x = x;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Codec build() {
            return new Codec(instance, defaultX, x);
        }
    }
}
