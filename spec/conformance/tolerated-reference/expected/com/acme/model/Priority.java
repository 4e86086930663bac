package com.acme.model;

import com.acme.json.PriorityCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * One of the 2 kinds of <code>Priority</code>.
 */
@Generated("io.plumbline")
public sealed interface Priority permits Priority.HighValue, Priority.IntegerValue {
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
    static Priority fromJson(@Nullable Object tree) {
        return Json.fromTree(PriorityCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @Nullable Object toJson();

    /**
     * Wraps a value of <code>High</code>.
     *
     * @param value the value
     */
    @Generated("io.plumbline")
    record HighValue(Object value) implements Priority {
        /**
         * Checks the value.
         *
         * @param value the value
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public HighValue {
            Violations violations = Violations.NONE;
            if (value == null) {
                violations = violations.missing("");
            } else {
                value = Copies.tree(value);
            }
            violations.throwIfAny();
        }

        /**
         * Writes the value in its JSON form.
         *
         * @return maps, lists, strings, numbers, booleans and null
         */
        @JsonValue
        public @Nullable Object toJson() {
            return Json.toTree(PriorityCodec.INSTANCE, this);
        }
    }

    /**
     * Wraps a value of <code>integer</code>.
     *
     * @param value the value
     */
    @Generated("io.plumbline")
    record IntegerValue(BigInteger value) implements Priority {
        /**
         * Checks the value.
         *
         * @param value the value
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public IntegerValue {
            Violations violations = Violations.NONE;
            if (value == null) {
                violations = violations.missing("");
            }
            violations.throwIfAny();
        }

        /**
         * Writes the value in its JSON form.
         *
         * @return maps, lists, strings, numbers, booleans and null
         */
        @JsonValue
        public @Nullable Object toJson() {
            return Json.toTree(PriorityCodec.INSTANCE, this);
        }
    }
}
