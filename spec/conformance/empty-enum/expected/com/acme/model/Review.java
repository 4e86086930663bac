package com.acme.model;

import com.acme.json.ReviewCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Review</code>.
 *
 * @param action the property <code>action</code>
 * @param priority the property <code>priority</code>
 * @param note the property <code>note</code>
 */
@Generated("io.plumbline")
public record Review(@Nullable ReviewAction action, @Nullable ReviewPriority priority,
        @Length(maxLength = 10) @Nullable String note) {
    /**
     * What note must fulfil.
     */
    private static final Check<String> NOTE = Checks.of(Length.Rule.of(-1, 10));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param action see the record
     * @param priority see the record
     * @param note see the record
     */
    public Review {
        Violations violations = Violations.NONE;
        if (note != null) {
            violations = NOTE.check(violations, "/note", note);
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
    public static Review fromJson(@Nullable Object tree) {
        return Json.fromTree(ReviewCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(ReviewCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable ReviewAction action;

        /**
         * What the method of this name sets.
         */
        private @Nullable ReviewPriority priority;

        /**
         * What the method of this name sets.
         */
        private @Nullable String note;

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
        private Builder(Review from) {
            this.action = from.action();
            this.priority = from.priority();
            this.note = from.note();
        }

        /**
         * Sets a value.
         *
         * @param action the property <code>action</code>
         * @return what to go on with
         */
        public Builder action(@Nullable ReviewAction action) {
            this.action = action;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param priority the property <code>priority</code>
         * @return what to go on with
         */
        public Builder priority(@Nullable ReviewPriority priority) {
            this.priority = priority;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param note the property <code>note</code>
         * @return what to go on with
         */
        public Builder note(@Length(maxLength = 10) @Nullable String note) {
            this.note = note;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Review build() {
            return new Review(action, priority, note);
        }
    }
}
