package com.acme.api;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>GET /elsewhere</code> is sent.
 *
 * @param limit the property <code>limit</code>
 */
@Generated("io.plumbline")
public record GetElsewhereRequest(@Nullable BigInteger limit) {
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
        private @Nullable BigInteger limit;

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
            this.limit = from.limit();
        }

        /**
         * Sets a value.
         *
         * @param limit the property <code>limit</code>
         * @return what to go on with
         */
        public Builder limit(@Nullable BigInteger limit) {
            this.limit = limit;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public GetElsewhereRequest build() {
            return new GetElsewhereRequest(limit);
        }
    }
}
