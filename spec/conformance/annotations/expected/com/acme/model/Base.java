package com.acme.model;

import com.acme.json.BaseCodec;
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
 * The object <code>Base</code>.
 *
 * @param count the property <code>count</code>
 */
@Generated("io.plumbline")
@SuppressWarnings("value")
public record Base(
        @Range(minimum = "0", maximum = "3") @Min(0) @Max(3) @IntRange(from = 0, to = 3) @org.jetbrains.annotations.Range(from = 0, to = 3) int count) implements BaseLike {
    /**
     * What count must fulfil.
     */
    private static final Check<Integer> COUNT = Checks.of(Range.Rule.of("0", "3", "", ""));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param count see the record
     */
    public Base {
        Violations violations = Violations.NONE;
        if (count < 0 || count > 3) {
            violations = COUNT.check(violations, "/count", count);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static CountStage builder() {
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
    public static Base fromJson(@Nullable Object tree) {
        return Json.fromTree(BaseCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(BaseCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>count</code>
     */
    public sealed interface CountStage permits Builder {
        /**
         * Sets a value.
         *
         * @param count the property <code>count</code>
         * @return what to go on with
         */
        Builder count(
                @Range(minimum = "0", maximum = "3") @Min(0) @Max(3) @IntRange(from = 0, to = 3) @org.jetbrains.annotations.Range(from = 0, to = 3) int count);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements CountStage {
        /**
         * What the method of this name sets.
         */
        private int count;

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
        private Builder(Base from) {
            this.count = from.count();
        }

        /**
         * Sets a value.
         *
         * @param count the property <code>count</code>
         * @return what to go on with
         */
        @Override
        public Builder count(
                @Range(minimum = "0", maximum = "3") @Min(0) @Max(3) @IntRange(from = 0, to = 3) @org.jetbrains.annotations.Range(from = 0, to = 3) int count) {
            this.count = count;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Base build() {
            return new Base(count);
        }
    }
}
