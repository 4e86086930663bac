package com.acme.api;

import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>PUT &#123;$request.query.failures&#125;</code> is sent.
 *
 * @param body the property <code>body</code>
 */
@Generated("io.plumbline")
public record FailedPutRequest(@Length(maxLength = 4) @Nullable String body) {
    /**
     * What body must fulfil.
     */
    private static final Check<String> BODY = Checks.of(Length.Rule.of(-1, 4));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param body see the record
     */
    public FailedPutRequest {
        Violations violations = Violations.NONE;
        if (body != null) {
            violations = BODY.check(violations, "/body", body);
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
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable String body;

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
        private Builder(FailedPutRequest from) {
            this.body = from.body();
        }

        /**
         * Sets a value.
         *
         * @param body the property <code>body</code>
         * @return what to go on with
         */
        public Builder body(@Length(maxLength = 4) @Nullable String body) {
            this.body = body;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public FailedPutRequest build() {
            return new FailedPutRequest(body);
        }
    }
}
