package com.acme.model;

import com.acme.json.RowCellsCodec;
import com.acme.json.RowCellsRulesSchema;
import com.acme.json.RowCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Row</code>.
 *
 * @param cells the property <code>cells</code>
 */
@Generated("io.plumbline")
public record Row(RowCells cells) {
    /**
     * What cells must fulfil.
     */
    private static final Check<RowCells> CELLS = Checks.writtenSchemas(Codecs.lazy(() -> RowCellsCodec.INSTANCE), RowCellsRulesSchema.SCHEMA);

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param cells see the record
     */
    public Row {
        Violations violations = Violations.NONE;
        if (cells == null) {
            violations = violations.missing("/cells");
        } else {
            violations = CELLS.check(violations, "/cells", cells);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static CellsStage builder() {
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
    public static Row fromJson(@Nullable Object tree) {
        return Json.fromTree(RowCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(RowCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>cells</code>
     */
    public sealed interface CellsStage permits Builder {
        /**
         * Sets a value.
         *
         * @param cells the property <code>cells</code>
         * @return what to go on with
         */
        Builder cells(RowCells cells);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements CellsStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable RowCells cells;

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
        private Builder(Row from) {
            this.cells = from.cells();
        }

        /**
         * Sets a value.
         *
         * @param cells the property <code>cells</code>
         * @return what to go on with
         */
        @Override
        public Builder cells(RowCells cells) {
            this.cells = cells;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("cells")
        public Row build() {
            return new Row(cells);
        }
    }
}
