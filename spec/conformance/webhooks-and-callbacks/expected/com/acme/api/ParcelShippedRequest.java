package com.acme.api;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>POST &#123;$request.body#/callbackUrl&#125;/&#123;parcel&#125;</code> is sent.
 *
 * @param parcel the property <code>parcel</code>
 */
@Generated("io.plumbline")
public record ParcelShippedRequest(BigInteger parcel) {
    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param parcel see the record
     */
    public ParcelShippedRequest {
        Violations violations = Violations.NONE;
        if (parcel == null) {
            violations = violations.missing("/parcel");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static ParcelStage builder() {
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
     * Asks for the property <code>parcel</code>
     */
    public sealed interface ParcelStage permits Builder {
        /**
         * Sets a value.
         *
         * @param parcel the property <code>parcel</code>
         * @return what to go on with
         */
        Builder parcel(BigInteger parcel);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements ParcelStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable BigInteger parcel;

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
        private Builder(ParcelShippedRequest from) {
            this.parcel = from.parcel();
        }

        /**
         * Sets a value.
         *
         * @param parcel the property <code>parcel</code>
         * @return what to go on with
         */
        @Override
        public Builder parcel(BigInteger parcel) {
            this.parcel = parcel;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("parcel")
        public ParcelShippedRequest build() {
            return new ParcelShippedRequest(parcel);
        }
    }
}
