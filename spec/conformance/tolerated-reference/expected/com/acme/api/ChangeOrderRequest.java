package com.acme.api;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>POST /orders/&#123;order_id&#125;</code> is sent.
 *
 * @param orderId the property <code>order_id</code>
 */
@Generated("io.plumbline")
public record ChangeOrderRequest(@PropertyName("order_id") String orderId) {
    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param orderId see the record
     */
    public ChangeOrderRequest {
        Violations violations = Violations.NONE;
        if (orderId == null) {
            violations = violations.missing("/order_id");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static OrderIdStage builder() {
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
     * Asks for the property <code>order_id</code>
     */
    public sealed interface OrderIdStage permits Builder {
        /**
         * Sets a value.
         *
         * @param orderId the property <code>order_id</code>
         * @return what to go on with
         */
        Builder orderId(@PropertyName("order_id") String orderId);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements OrderIdStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String orderId;

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
        private Builder(ChangeOrderRequest from) {
            this.orderId = from.orderId();
        }

        /**
         * Sets a value.
         *
         * @param orderId the property <code>order_id</code>
         * @return what to go on with
         */
        @Override
        public Builder orderId(@PropertyName("order_id") String orderId) {
            this.orderId = orderId;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("orderId")
        public ChangeOrderRequest build() {
            return new ChangeOrderRequest(orderId);
        }
    }
}
