package com.acme.api;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>GET /things</code> is sent.
 *
 * @param filter the property <code>filter</code>
 */
@Generated("io.plumbline")
public record FindThingsRequest(@Nullable String filter) {
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
        private @Nullable String filter;

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
        private Builder(FindThingsRequest from) {
            this.filter = from.filter();
        }

        /**
         * Sets a value.
         *
         * @param filter the property <code>filter</code>
         * @return what to go on with
         */
        public Builder filter(@Nullable String filter) {
            this.filter = filter;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public FindThingsRequest build() {
            return new FindThingsRequest(filter);
        }
    }
}
