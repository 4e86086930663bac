package com.acme.model;

import com.acme.json.PetCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Pet</code>.
 *
 * @param name the property <code>name</code>
 * @param age the property <code>age</code>
 */
@Generated("io.plumbline")
public record Pet(String name, @Range(minimum = "0") @Nullable BigInteger age) {
    /**
     * What age must fulfil.
     */
    private static final Check<BigInteger> AGE = Checks.of(Range.Rule.of("0", "", "", ""));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param name see the record
     * @param age see the record
     */
    public Pet {
        Violations violations = Violations.NONE;
        if (name == null) {
            violations = violations.missing("/name");
        }
        if (age != null) {
            violations = AGE.check(violations, "/age", age);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static NameStage builder() {
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
    public static Pet fromJson(@Nullable Object tree) {
        return Json.fromTree(PetCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(PetCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>name</code>
     */
    public sealed interface NameStage permits Builder {
        /**
         * Sets a value.
         *
         * @param name the property <code>name</code>
         * @return what to go on with
         */
        Builder name(String name);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements NameStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String name;

        /**
         * What the method of this name sets.
         */
        private @Nullable BigInteger age;

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
        private Builder(Pet from) {
            this.name = from.name();
            this.age = from.age();
        }

        /**
         * Sets a value.
         *
         * @param name the property <code>name</code>
         * @return what to go on with
         */
        @Override
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param age the property <code>age</code>
         * @return what to go on with
         */
        public Builder age(@Range(minimum = "0") @Nullable BigInteger age) {
            this.age = age;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("name")
        public Pet build() {
            return new Pet(name, age);
        }
    }
}
