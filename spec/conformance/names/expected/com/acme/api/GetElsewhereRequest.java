package com.acme.api;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import javax.annotation.processing.Generated;

/**
 * What <code>GET /elsewhere</code> is sent.
 */
@Generated("io.plumbline")
public record GetElsewhereRequest() {
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
         * With nothing set yet.
         */
        private Builder() {
        }

        /**
         * With all values of an object.
         *
         * @param from the object
         */
        private Builder(GetElsewhereRequest from) {
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public GetElsewhereRequest build() {
            return new GetElsewhereRequest();
        }
    }
}
