package com.acme.api;

import com.acme.model.Record2;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>POST /get-class</code> is sent.
 *
 * @param body the property <code>body</code>
 */
@Generated("io.plumbline")
public record GetUnderscoreClassRequest(@Nullable Record2 body) {
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
        private @Nullable Record2 body;

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
        private Builder(GetUnderscoreClassRequest from) {
            this.body = from.body();
        }

        /**
         * Sets a value.
         *
         * @param body the property <code>body</code>
         * @return what to go on with
         */
        public Builder body(@Nullable Record2 body) {
            this.body = body;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public GetUnderscoreClassRequest build() {
            return new GetUnderscoreClassRequest(body);
        }
    }
}
