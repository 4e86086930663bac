package com.acme.model;

import com.acme.json.RowCellsCodec;
import com.acme.json.RowCellsOption1RulesSchema;
import com.acme.json.RowCellsOption2RulesSchema;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * One of the 2 kinds of <code>Row.cells</code>.
 */
@Generated("io.plumbline")
public sealed interface RowCells permits RowCells.ListValue, RowCells.ListSpaceValue {
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
    static RowCells fromJson(@Nullable Object tree) {
        return Json.fromTree(RowCellsCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @Nullable Object toJson();

    /**
     * Wraps a value of <code>list</code>.
     *
     * @param value the value
     */
    @Generated("io.plumbline")
    record ListValue(List<@Nullable Object> value) implements RowCells {
        /**
         * What value must fulfil.
         */
        private static final Check<List<@Nullable Object>> VALUE = Checks.both(Checks.schemas(RowCellsOption1RulesSchema.SCHEMA), Checks.nullableElements(Checks.none()));

        /**
         * Checks the value.
         *
         * @param value the value
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public ListValue {
            Violations violations = Violations.NONE;
            if (value == null) {
                violations = violations.missing("");
            } else {
                value = Copies.list(value, each1 -> Copies.tree(each1));
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
            return Json.toTree(RowCellsCodec.INSTANCE, this);
        }
    }

    /**
     * Wraps a value of <code>list</code>.
     *
     * @param value the value
     */
    @Generated("io.plumbline")
    record ListSpaceValue(List<@Nullable Object> value) implements RowCells {
        /**
         * What value must fulfil.
         */
        private static final Check<List<@Nullable Object>> VALUE = Checks.both(Checks.schemas(RowCellsOption2RulesSchema.SCHEMA), Checks.nullableElements(Checks.none()));

        /**
         * Checks the value.
         *
         * @param value the value
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public ListSpaceValue {
            Violations violations = Violations.NONE;
            if (value == null) {
                violations = violations.missing("");
            } else {
                value = Copies.list(value, each1 -> Copies.tree(each1));
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
            return Json.toTree(RowCellsCodec.INSTANCE, this);
        }
    }
}
