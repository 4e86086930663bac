package com.acme.model;

import com.acme.json.FindItemsCreatedOption1Codec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Json;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>findItems.created.option1</code>.
 *
 * @param gte the property <code>gte</code>
 * @param lt the property <code>lt</code>
 */
@Generated("io.plumbline")
public record FindItemsCreatedOption1(@Nullable BigInteger gte,
        @Nullable BigInteger lt) implements FindItemsCreated {
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
    public static FindItemsCreatedOption1 fromJson(@Nullable Object tree) {
        return Json.fromTree(FindItemsCreatedOption1Codec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(FindItemsCreatedOption1Codec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable BigInteger gte;

        /**
         * What the method of this name sets.
         */
        private @Nullable BigInteger lt;

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
        private Builder(FindItemsCreatedOption1 from) {
            this.gte = from.gte();
            this.lt = from.lt();
        }

        /**
         * Sets a value.
         *
         * @param gte the property <code>gte</code>
         * @return what to go on with
         */
        public Builder gte(@Nullable BigInteger gte) {
            this.gte = gte;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param lt the property <code>lt</code>
         * @return what to go on with
         */
        public Builder lt(@Nullable BigInteger lt) {
            this.lt = lt;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public FindItemsCreatedOption1 build() {
            return new FindItemsCreatedOption1(gte, lt);
        }
    }
}
