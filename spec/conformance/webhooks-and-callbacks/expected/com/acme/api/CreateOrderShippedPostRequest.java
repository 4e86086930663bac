package com.acme.api;

import com.acme.model.Order;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>POST &#123;$request.body#/callbackUrl&#125;</code> is sent.
 *
 * @param attempt the property <code>attempt</code>
 * @param body the property <code>body</code>
 */
@Generated("io.plumbline")
public record CreateOrderShippedPostRequest(@Range(minimum = "1") @Nullable BigInteger attempt,
        Order body) {
    /**
     * What attempt must fulfil.
     */
    private static final Check<BigInteger> ATTEMPT = Checks.of(Range.Rule.of("1", "", "", ""));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param attempt see the record
     * @param body see the record
     */
    public CreateOrderShippedPostRequest {
        Violations violations = Violations.NONE;
        if (attempt != null) {
            violations = ATTEMPT.check(violations, "/attempt", attempt);
        }
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
        Builder body(Order body);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements BodyStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable BigInteger attempt;

        /**
         * What the method of this name sets.
         */
        private @Nullable Order body;

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
        private Builder(CreateOrderShippedPostRequest from) {
            this.attempt = from.attempt();
            this.body = from.body();
        }

        /**
         * Sets a value.
         *
         * @param attempt the property <code>attempt</code>
         * @return what to go on with
         */
        public Builder attempt(@Range(minimum = "1") @Nullable BigInteger attempt) {
            this.attempt = attempt;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param body the property <code>body</code>
         * @return what to go on with
         */
        @Override
        public Builder body(Order body) {
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
        public CreateOrderShippedPostRequest build() {
            return new CreateOrderShippedPostRequest(attempt, body);
        }
    }
}
