package com.acme.api;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.value.Content;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>POST /images/&#123;id&#125;</code> is sent.
 *
 * @param id the property <code>id</code>
 * @param body the property <code>body</code>
 */
@Generated("io.plumbline")
public record ImportImagesRequest(String id, @Nullable Content body) {
    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param id see the record
     * @param body see the record
     */
    public ImportImagesRequest {
        Violations violations = Violations.NONE;
        if (id == null) {
            violations = violations.missing("/id");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static IdStage builder() {
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
     * Asks for the property <code>id</code>
     */
    public sealed interface IdStage permits Builder {
        /**
         * Sets a value.
         *
         * @param id the property <code>id</code>
         * @return what to go on with
         */
        Builder id(String id);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements IdStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String id;

        /**
         * What the method of this name sets.
         */
        private @Nullable Content body;

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
        private Builder(ImportImagesRequest from) {
            this.id = from.id();
            this.body = from.body();
        }

        /**
         * Sets a value.
         *
         * @param id the property <code>id</code>
         * @return what to go on with
         */
        @Override
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param body the property <code>body</code>
         * @return what to go on with
         */
        public Builder body(@Nullable Content body) {
            this.body = body;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("id")
        public ImportImagesRequest build() {
            return new ImportImagesRequest(id, body);
        }
    }
}
