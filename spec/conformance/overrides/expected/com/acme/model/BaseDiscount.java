package com.acme.model;

import com.acme.json.BaseDiscountCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Json;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Base.discount</code>.
 *
 * @param percent the property <code>percent</code>
 */
@Generated("io.plumbline")
public record BaseDiscount(@Nullable BigInteger percent) {
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
    public static BaseDiscount fromJson(@Nullable Object tree) {
        return Json.fromTree(BaseDiscountCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(BaseDiscountCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable BigInteger percent;

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
        private Builder(BaseDiscount from) {
            this.percent = from.percent();
        }

        /**
         * Sets a value.
         *
         * @param percent the property <code>percent</code>
         * @return what to go on with
         */
        public Builder percent(@Nullable BigInteger percent) {
            this.percent = percent;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public BaseDiscount build() {
            return new BaseDiscount(percent);
        }
    }
}
