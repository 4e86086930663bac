package com.acme.model;

import com.acme.json.ErrorCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Error</code>.
 *
 * @param error the property <code>error</code>
 * @param wait2 the property <code>wait</code>
 */
@Generated("io.plumbline")
public record Error(String error, @PropertyName("wait") String wait2) implements ERROR3 {
    /**
     * What <code>wait</code> is where it is absent.
     */
    public static final String DEFAULT_WAIT2 = "30m";

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param error see the record
     * @param wait2 see the record
     */
    public Error {
        Violations violations = Violations.NONE;
        if (error == null) {
            violations = violations.missing("/error");
        }
        if (wait2 == null) {
            violations = violations.missing("/wait");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static ErrorStage builder() {
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
     * Reads the value from its JSON form.
     *
     * @param tree maps, lists, strings, numbers, booleans and null
     * @return the value
     * @throws ConstraintViolationException with everything that breaks the contract
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    public static Error fromJson(@Nullable Object tree) {
        return Json.fromTree(ErrorCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(ErrorCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>error</code>
     */
    public sealed interface ErrorStage permits Builder {
        /**
         * Sets a value.
         *
         * @param error the property <code>error</code>
         * @return what to go on with
         */
        Builder error(String error);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements ErrorStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String error;

        /**
         * What the method of this name sets.
         */
        private String wait2 = Error.DEFAULT_WAIT2;

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
        private Builder(Error from) {
            this.error = from.error();
            this.wait2 = from.wait2();
        }

        /**
         * Sets a value.
         *
         * @param error the property <code>error</code>
         * @return what to go on with
         */
        @Override
        public Builder error(String error) {
            this.error = error;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param wait2 the property <code>wait</code>
         * @return what to go on with
         */
        public Builder wait2(@PropertyName("wait") String wait2) {
            this.wait2 = wait2;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("error")
        public Error build() {
            return new Error(error, wait2);
        }
    }
}
