package com.acme.api;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>POST new-pet</code> is sent.
 *
 * @param body the property <code>body</code>
 */
@Generated("io.plumbline")
public record PostNewPetRequest(com.acme.model. @Nullable PostNewPetRequest body) {
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
        private com.acme.model. @Nullable PostNewPetRequest body;

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
        private Builder(PostNewPetRequest from) {
            this.body = from.body();
        }

        /**
         * Sets a value.
         *
         * @param body the property <code>body</code>
         * @return what to go on with
         */
        public Builder body(com.acme.model. @Nullable PostNewPetRequest body) {
            this.body = body;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public PostNewPetRequest build() {
            return new PostNewPetRequest(body);
        }
    }
}
