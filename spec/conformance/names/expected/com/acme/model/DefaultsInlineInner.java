package com.acme.model;

import com.acme.json.DefaultsInlineInnerCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Json;
import java.lang.Object;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Defaults.inline.inner</code>.
 *
 * @param state the property <code>state</code>
 */
@Generated("io.plumbline")
public record DefaultsInlineInner(@Nullable DefaultsInlineInnerState state) {
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
     * Reads the value from its JSON form.
     *
     * @param tree maps, lists, strings, numbers, booleans and null
     * @return the value
     * @throws ConstraintViolationException with everything that breaks the contract
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    public static DefaultsInlineInner fromJson(@Nullable Object tree) {
        return Json.fromTree(DefaultsInlineInnerCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(DefaultsInlineInnerCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable DefaultsInlineInnerState state;

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
        private Builder(DefaultsInlineInner from) {
            this.state = from.state();
        }

        /**
         * Sets a value.
         *
         * @param state the property <code>state</code>
         * @return what to go on with
         */
        public Builder state(@Nullable DefaultsInlineInnerState state) {
            this.state = state;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public DefaultsInlineInner build() {
            return new DefaultsInlineInner(state);
        }
    }
}
