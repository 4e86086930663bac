package com.acme.model;

import com.acme.json.ScreensCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Screens</code>.
 *
 * @param create the property <code>create</code>
 */
@Generated("io.plumbline")
public record Screens(BigInteger create) {
    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param create see the record
     */
    public Screens {
        Violations violations = Violations.NONE;
        if (create == null) {
            violations = violations.missing("/create");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static CreateStage builder() {
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
    public static Screens fromJson(@Nullable Object tree) {
        return Json.fromTree(ScreensCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(ScreensCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>create</code>
     */
    public sealed interface CreateStage permits Builder {
        /**
         * Sets a value.
         *
         * @param create the property <code>create</code>
         * @return what to go on with
         */
        Builder create(BigInteger create);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements CreateStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable BigInteger create;

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
        private Builder(Screens from) {
            this.create = from.create();
        }

        /**
         * Sets a value.
         *
         * @param create the property <code>create</code>
         * @return what to go on with
         */
        @Override
        public Builder create(BigInteger create) {
            this.create = create;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("create")
        public Screens build() {
            return new Screens(create);
        }
    }
}
