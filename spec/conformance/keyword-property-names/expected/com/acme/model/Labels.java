package com.acme.model;

import com.acme.json.LabelsCodec;
import com.acme.json.LabelsLabelsRulesSchema;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Labels</code>.
 *
 * @param labels the property <code>labels</code>
 */
@Generated("io.plumbline")
public record Labels(Map<String, String> labels) {
    /**
     * What labels must fulfil.
     */
    private static final Check<Map<String, String>> LABELS = Checks.both(Checks.schemas(LabelsLabelsRulesSchema.SCHEMA), Checks.values(Checks.none()));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param labels see the record
     */
    public Labels {
        Violations violations = Violations.NONE;
        if (labels == null) {
            violations = violations.missing("/labels");
        } else {
            labels = Copies.map(labels);
            violations = LABELS.check(violations, "/labels", labels);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static LabelsStage builder() {
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
    public static Labels fromJson(@Nullable Object tree) {
        return Json.fromTree(LabelsCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(LabelsCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>labels</code>
     */
    public sealed interface LabelsStage permits Builder {
        /**
         * Sets a value.
         *
         * @param labels the property <code>labels</code>
         * @return what to go on with
         */
        Builder labels(Map<String, String> labels);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements LabelsStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable Map<String, String> labels;

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
        private Builder(Labels from) {
            this.labels = from.labels();
        }

        /**
         * Sets a value.
         *
         * @param labels the property <code>labels</code>
         * @return what to go on with
         */
        @Override
        public Builder labels(Map<String, String> labels) {
            this.labels = labels;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("labels")
        public Labels build() {
            return new Labels(labels);
        }
    }
}
