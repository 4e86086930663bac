package com.acme.model;

import com.acme.json.UntypedCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Untyped</code>.
 *
 * @param amount the property <code>amount</code>
 */
@Generated("io.plumbline")
public record Untyped(BigInteger amount) {
    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param amount see the record
     */
    public Untyped {
        Violations violations = Violations.NONE;
        if (amount == null) {
            violations = violations.missing("/amount");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static AmountStage builder() {
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
    public static Untyped fromJson(@Nullable Object tree) {
        return Json.fromTree(UntypedCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(UntypedCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>amount</code>
     */
    public sealed interface AmountStage permits Builder {
        /**
         * Sets a value.
         *
         * @param amount the property <code>amount</code>
         * @return what to go on with
         */
        Builder amount(BigInteger amount);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements AmountStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable BigInteger amount;

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
        private Builder(Untyped from) {
            this.amount = from.amount();
        }

        /**
         * Sets a value.
         *
         * @param amount the property <code>amount</code>
         * @return what to go on with
         */
        @Override
        public Builder amount(BigInteger amount) {
            this.amount = amount;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("amount")
        public Untyped build() {
            return new Untyped(amount);
        }
    }
}
