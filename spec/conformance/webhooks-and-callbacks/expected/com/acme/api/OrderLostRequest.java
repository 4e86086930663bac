package com.acme.api;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>POST orderLost</code> is sent.
 *
 * @param body the property <code>body</code>
 */
@Generated("io.plumbline")
public record OrderLostRequest(com.acme.model.OrderLostRequest body) {
    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param body see the record
     */
    public OrderLostRequest {
        Violations violations = Violations.NONE;
        if (body == null) {
            violations = violations.missing("/body");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static BodyStage builder() {
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
     * Asks for the property <code>body</code>
     */
    public sealed interface BodyStage permits Builder {
        /**
         * Sets a value.
         *
         * @param body the property <code>body</code>
         * @return what to go on with
         */
        Builder body(com.acme.model.OrderLostRequest body);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements BodyStage {
        /**
         * What the method of this name sets.
         */
        private com.acme.model. @Nullable OrderLostRequest body;

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
        private Builder(OrderLostRequest from) {
            this.body = from.body();
        }

        /**
         * Sets a value.
         *
         * @param body the property <code>body</code>
         * @return what to go on with
         */
        @Override
        public Builder body(com.acme.model.OrderLostRequest body) {
            this.body = body;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("body")
        public OrderLostRequest build() {
            return new OrderLostRequest(body);
        }
    }
}
