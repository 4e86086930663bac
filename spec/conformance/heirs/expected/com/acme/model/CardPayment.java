package com.acme.model;

import com.acme.json.CardPaymentCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>CardPayment</code>.
 *
 * @param kind the property <code>kind</code>
 * @param number the property <code>number</code>
 */
@Generated("io.plumbline")
public record CardPayment(String kind, String number) implements Payment {
    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param kind see the record
     * @param number see the record
     */
    public CardPayment {
        Violations violations = Violations.NONE;
        if (kind == null) {
            violations = violations.missing("/kind");
        }
        if (number == null) {
            violations = violations.missing("/number");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static KindStage builder() {
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
    public static CardPayment fromJson(@Nullable Object tree) {
        return Json.fromTree(CardPaymentCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(CardPaymentCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>kind</code>
     */
    public sealed interface KindStage permits Builder {
        /**
         * Sets a value.
         *
         * @param kind the property <code>kind</code>
         * @return what to go on with
         */
        NumberStage kind(String kind);
    }

    /**
     * Asks for the property <code>number</code>
     */
    public sealed interface NumberStage permits Builder {
        /**
         * Sets a value.
         *
         * @param number the property <code>number</code>
         * @return what to go on with
         */
        Builder number(String number);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements KindStage, NumberStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String kind;

        /**
         * What the method of this name sets.
         */
        private @Nullable String number;

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
        private Builder(CardPayment from) {
            this.kind = from.kind();
            this.number = from.number();
        }

        /**
         * Sets a value.
         *
         * @param kind the property <code>kind</code>
         * @return what to go on with
         */
        @Override
        public Builder kind(String kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param number the property <code>number</code>
         * @return what to go on with
         */
        @Override
        public Builder number(String number) {
            this.number = number;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires({
                "kind",
                "number"
        })
        public CardPayment build() {
            return new CardPayment(kind, number);
        }
    }
}
