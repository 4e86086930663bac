package com.acme.model;

import com.acme.json.FindItemsCreatedCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * One of the 2 kinds of <code>findItems.created</code>.
 */
@Generated("io.plumbline")
public sealed interface FindItemsCreated permits FindItemsCreatedOption1, FindItemsCreated.IntegerValue {
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
    static FindItemsCreated fromJson(@Nullable Object tree) {
        return Json.fromTree(FindItemsCreatedCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @Nullable Object toJson();

    /**
     * Wraps a value of <code>integer</code>.
     *
     * @param value the value
     */
    @Generated("io.plumbline")
    record IntegerValue(BigInteger value) implements FindItemsCreated {
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
            return Json.toTree(FindItemsCreatedCodec.INSTANCE, this);
        }
    }
}
