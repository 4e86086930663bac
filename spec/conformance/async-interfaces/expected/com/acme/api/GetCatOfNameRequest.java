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
 * What <code>GET /cats/&#123;name&#125;</code> is sent.
 *
 * @param name the property <code>name</code>
 */
@Generated("io.plumbline")
public record GetCatOfNameRequest(@Length(maxLength = 5) String name) {
    /**
     * What name must fulfil.
     */
    private static final Check<String> NAME = Checks.of(Length.Rule.of(-1, 5));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param name see the record
     */
    public GetCatOfNameRequest {
        Violations violations = Violations.NONE;
        if (name == null) {
            violations = violations.missing("/name");
        } else {
            violations = NAME.check(violations, "/name", name);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static NameStage builder() {
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
     * Asks for the property <code>name</code>
     */
    public sealed interface NameStage permits Builder {
        /**
         * Sets a value.
         *
         * @param name the property <code>name</code>
         * @return what to go on with
         */
        Builder name(@Length(maxLength = 5) String name);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements NameStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String name;

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
        private Builder(GetCatOfNameRequest from) {
            this.name = from.name();
        }

        /**
         * Sets a value.
         *
         * @param name the property <code>name</code>
         * @return what to go on with
         */
        @Override
        public Builder name(@Length(maxLength = 5) String name) {
            this.name = name;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("name")
        public GetCatOfNameRequest build() {
            return new GetCatOfNameRequest(name);
        }
    }
}
