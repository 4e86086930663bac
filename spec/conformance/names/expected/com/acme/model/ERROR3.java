package com.acme.model;

import com.acme.json.ERROR3Codec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import java.lang.Object;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * One of the 3 kinds of <code>ERROR</code>.
 */
@Generated("io.plumbline")
public sealed interface ERROR3 permits Error, Error2, ERROR3.StringValue {
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
    static ERROR3 fromJson(@Nullable Object tree) {
        return Json.fromTree(ERROR3Codec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @Nullable Object toJson();

    /**
     * Wraps a value of <code>string</code>.
     *
     * @param value the value
     */
    @Generated("io.plumbline")
    record StringValue(String value) implements ERROR3 {
        /**
         * Checks the value.
         *
         * @param value the value
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public StringValue {
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
            return Json.toTree(ERROR3Codec.INSTANCE, this);
        }
    }
}
