package com.acme.model;

import com.acme.json.DefaultsStopCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import java.lang.Object;
import java.lang.String;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * One of the 2 kinds of <code>Defaults.stop</code>.
 */
@Generated("io.plumbline")
public sealed interface DefaultsStop permits DefaultsStop.StringValue, DefaultsStop.StringListValue {
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
    static DefaultsStop fromJson(@Nullable Object tree) {
        return Json.fromTree(DefaultsStopCodec.INSTANCE, tree);
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
    record StringValue(String value) implements DefaultsStop {
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
            return Json.toTree(DefaultsStopCodec.INSTANCE, this);
        }
    }

    /**
     * Wraps a value of <code>string list</code>.
     *
     * @param value the value
     */
    @Generated("io.plumbline")
    record StringListValue(List<String> value) implements DefaultsStop {
        /**
         * What value must fulfil.
         */
        private static final Check<List<String>> VALUE = Checks.elements(Checks.none());

        /**
         * Checks the value.
         *
         * @param value the value
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public StringListValue {
            Violations violations = Violations.NONE;
            if (value == null) {
                violations = violations.missing("");
            } else {
                value = Copies.list(value);
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
            return Json.toTree(DefaultsStopCodec.INSTANCE, this);
        }
    }
}
