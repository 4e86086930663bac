package com.acme.model;

import com.acme.json.LimitsCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Limits</code>.
 *
 * @param most the property <code>most</code>
 * @param name the property <code>name</code>
 */
@Generated("io.plumbline")
public record Limits(BigInteger most, String name) {
    /**
     * What <code>most</code> is where it is absent.
     */
    public static final BigInteger DEFAULT_MOST = new BigInteger("10");

    /**
     * What <code>name</code> is where it is absent.
     */
    public static final String DEFAULT_NAME = "7";

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param most see the record
     * @param name see the record
     */
    public Limits {
        Violations violations = Violations.NONE;
        if (most == null) {
            violations = violations.missing("/most");
        }
        if (name == null) {
            violations = violations.missing("/name");
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
    public static Limits fromJson(@Nullable Object tree) {
        return Json.fromTree(LimitsCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(LimitsCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private BigInteger most = Limits.DEFAULT_MOST;

        /**
         * What the method of this name sets.
         */
        private String name = Limits.DEFAULT_NAME;

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
        private Builder(Limits from) {
            this.most = from.most();
            this.name = from.name();
        }

        /**
         * Sets a value.
         *
         * @param most the property <code>most</code>
         * @return what to go on with
         */
        public Builder most(BigInteger most) {
            this.most = most;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param name the property <code>name</code>
         * @return what to go on with
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Limits build() {
            return new Limits(most, name);
        }
    }
}
