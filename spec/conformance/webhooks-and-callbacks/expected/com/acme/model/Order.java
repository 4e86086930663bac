package com.acme.model;

import com.acme.json.OrderCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Order</code>.
 *
 * @param id the property <code>id</code>
 * @param callbackUrl the property <code>callbackUrl</code>
 */
@Generated("io.plumbline")
public record Order(String id, @Nullable URI callbackUrl) {
    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param id see the record
     * @param callbackUrl see the record
     */
    public Order {
        Violations violations = Violations.NONE;
        if (id == null) {
            violations = violations.missing("/id");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static IdStage builder() {
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
    public static Order fromJson(@Nullable Object tree) {
        return Json.fromTree(OrderCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(OrderCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>id</code>
     */
    public sealed interface IdStage permits Builder {
        /**
         * Sets a value.
         *
         * @param id the property <code>id</code>
         * @return what to go on with
         */
        Builder id(String id);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements IdStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String id;

        /**
         * What the method of this name sets.
         */
        private @Nullable URI callbackUrl;

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
        private Builder(Order from) {
            this.id = from.id();
            this.callbackUrl = from.callbackUrl();
        }

        /**
         * Sets a value.
         *
         * @param id the property <code>id</code>
         * @return what to go on with
         */
        @Override
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param callbackUrl the property <code>callbackUrl</code>
         * @return what to go on with
         */
        public Builder callbackUrl(@Nullable URI callbackUrl) {
            this.callbackUrl = callbackUrl;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("id")
        public Order build() {
            return new Order(id, callbackUrl);
        }
    }
}
