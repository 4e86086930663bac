package com.acme.api;

import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>POST /dogs</code> is sent.
 *
 * @param body the property <code>body</code>
 */
@Generated("io.plumbline")
public record AddDogRequest(@Length(minLength = 1) String body) {
    /**
     * What body must fulfil.
     */
    private static final Check<String> BODY = Checks.of(Length.Rule.of(1, -1));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param body see the record
     */
    public AddDogRequest {
        Violations violations = Violations.NONE;
        if (body == null) {
            violations = violations.missing("/body");
        } else {
            violations = BODY.check(violations, "/body", body);
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
        Builder body(@Length(minLength = 1) String body);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements BodyStage {
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
        private Builder(AddDogRequest from) {
            this.body = from.body();
        }

        /**
         * Sets a value.
         *
         * @param body the property <code>body</code>
         * @return what to go on with
         */
        @Override
        public Builder body(@Length(minLength = 1) String body) {
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
        public AddDogRequest build() {
            return new AddDogRequest(body);
        }
    }
}
