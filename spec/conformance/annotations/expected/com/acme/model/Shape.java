package com.acme.model;

import com.acme.json.ShapeCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import javax.annotation.processing.Generated;
import org.checkerframework.common.value.qual.IntRange;
import org.jspecify.annotations.Nullable;

/**
 * One of the 2 kinds of <code>Shape</code>.
 */
@Generated("io.plumbline")
@SuppressWarnings("value")
public sealed interface Shape permits Derived, Shape.IntegerValue {
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
    static Shape fromJson(@Nullable Object tree) {
        return Json.fromTree(ShapeCodec.INSTANCE, tree);
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
    record IntegerValue(
            @Range(minimum = "1", maximum = "9") @Min(1) @Max(9) @IntRange(from = 1, to = 9) @org.jetbrains.annotations.Range(from = 1, to = 9) int value) implements Shape {
        /**
         * What value must fulfil.
         */
        private static final Check<Integer> VALUE = Checks.of(Range.Rule.of("1", "9", "", ""));

        /**
         * Checks the value.
         *
         * @param value the value
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public IntegerValue {
            Violations violations = Violations.NONE;
            if (value < 1 || value > 9) {
                violations = VALUE.check(violations, "", value);
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
            return Json.toTree(ShapeCodec.INSTANCE, this);
        }
    }
}
