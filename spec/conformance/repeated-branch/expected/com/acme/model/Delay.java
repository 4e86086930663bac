package com.acme.model;

import com.acme.json.DelayCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Delay</code>.
 *
 * @param minutes the property <code>minutes</code>
 */
@Generated("io.plumbline")
public record Delay(@Range(minimum = "0") BigInteger minutes) implements Event {
    /**
     * What minutes must fulfil.
     */
    private static final Check<BigInteger> MINUTES = Checks.of(Range.Rule.of("0", "", "", ""));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param minutes see the record
     */
    public Delay {
        Violations violations = Violations.NONE;
        if (minutes == null) {
            violations = violations.missing("/minutes");
        } else {
            violations = MINUTES.check(violations, "/minutes", minutes);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static MinutesStage builder() {
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
    public static Delay fromJson(@Nullable Object tree) {
        return Json.fromTree(DelayCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(DelayCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>minutes</code>
     */
    public sealed interface MinutesStage permits Builder {
        /**
         * Sets a value.
         *
         * @param minutes the property <code>minutes</code>
         * @return what to go on with
         */
        Builder minutes(@Range(minimum = "0") BigInteger minutes);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements MinutesStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable BigInteger minutes;

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
        private Builder(Delay from) {
            this.minutes = from.minutes();
        }

        /**
         * Sets a value.
         *
         * @param minutes the property <code>minutes</code>
         * @return what to go on with
         */
        @Override
        public Builder minutes(@Range(minimum = "0") BigInteger minutes) {
            this.minutes = minutes;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("minutes")
        public Delay build() {
            return new Delay(minutes);
        }
    }
}
