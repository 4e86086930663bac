package com.acme.model;

import com.acme.json.SpecialCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Special</code>.
 *
 * @param discount the property <code>discount</code>
 */
@Generated("io.plumbline")
public record Special(@Range(minimum = "0") @Nullable BigInteger discount) {
    /**
     * What discount must fulfil.
     */
    private static final Check<BigInteger> DISCOUNT = Checks.of(Range.Rule.of("0", "", "", ""));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param discount see the record
     */
    public Special {
        Violations violations = Violations.NONE;
        if (discount != null) {
            violations = DISCOUNT.check(violations, "/discount", discount);
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
    public static Special fromJson(@Nullable Object tree) {
        return Json.fromTree(SpecialCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(SpecialCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable BigInteger discount;

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
        private Builder(Special from) {
            this.discount = from.discount();
        }

        /**
         * Sets a value.
         *
         * @param discount the property <code>discount</code>
         * @return what to go on with
         */
        public Builder discount(@Range(minimum = "0") @Nullable BigInteger discount) {
            this.discount = discount;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Special build() {
            return new Special(discount);
        }
    }
}
