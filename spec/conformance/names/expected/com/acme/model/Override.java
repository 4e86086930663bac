package com.acme.model;

import com.acme.json.OverrideCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import java.lang.Long;
import java.lang.Object;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Override</code>.
 *
 * @param override the property <code>Override</code>
 */
@Generated("io.plumbline")
public record Override(
        @PropertyName("Override") @Range(minimum = "3", maximum = "9007199254740991") @Nullable Long override) {
    /**
     * What override must fulfil.
     */
    private static final Check<Long> OVERRIDE = Checks.of(Range.Rule.of("3", "9007199254740991", "", ""));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param override see the record
     */
    public Override {
        Violations violations = Violations.NONE;
        if (override != null) {
            if (override < 3L || override > 9007199254740991L) {
                violations = OVERRIDE.check(violations, "/Override", override);
            }
        }
        violations.throwIfAny();
    }

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
    public static Override fromJson(@Nullable Object tree) {
        return Json.fromTree(OverrideCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(OverrideCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable Long override;

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
        private Builder(Override from) {
            this.override = from.override();
        }

        /**
         * Sets a value.
         *
         * @param override the property <code>Override</code>
         * @return what to go on with
         */
        public Builder override(
                @PropertyName("Override") @Range(minimum = "3", maximum = "9007199254740991") @Nullable Long override) {
            this.override = override;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Override build() {
            return new Override(override);
        }
    }
}
