package com.acme.model;

import com.acme.json.OrderLostRequestCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>orderLost.request</code>.
 *
 * @param id the property <code>id</code>
 */
@Generated("io.plumbline")
public record OrderLostRequest(@Length(minLength = 3) String id) {
    /**
     * What id must fulfil.
     */
    private static final Check<String> ID = Checks.of(Length.Rule.of(3, -1));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param id see the record
     */
    public OrderLostRequest {
        Violations violations = Violations.NONE;
        if (id == null) {
            violations = violations.missing("/id");
        } else {
            violations = ID.check(violations, "/id", id);
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
     * Reads the value from its JSON form.
     *
     * @param tree maps, lists, strings, numbers, booleans and null
     * @return the value
     * @throws ConstraintViolationException with everything that breaks the contract
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    public static OrderLostRequest fromJson(@Nullable Object tree) {
        return Json.fromTree(OrderLostRequestCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(OrderLostRequestCodec.INSTANCE, this);
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
        Builder id(@Length(minLength = 3) String id);
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
         * With nothing set yet.
         */
        private Builder() {
        }

        /**
         * With all values of an object.
         *
         * @param from the object
         */
        private Builder(OrderLostRequest from) {
            this.id = from.id();
        }

        /**
         * Sets a value.
         *
         * @param id the property <code>id</code>
         * @return what to go on with
         */
        @Override
        public Builder id(@Length(minLength = 3) String id) {
            this.id = id;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("id")
        public OrderLostRequest build() {
            return new OrderLostRequest(id);
        }
    }
}
