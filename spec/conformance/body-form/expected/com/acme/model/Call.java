package com.acme.model;

import com.acme.json.CallCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Call</code>.
 *
 * @param to the property <code>to</code>
 * @param timeout the property <code>timeout</code>
 * @param record_ the property <code>record</code>
 * @param events the property <code>events</code>
 * @param colours the property <code>colours</code>
 * @param window the property <code>window</code>
 * @param context the property <code>context</code>
 * @param target the property <code>target</code>
 */
@Generated("io.plumbline")
public record Call(@Length(minLength = 3) String to,
        @Range(minimum = "1", maximum = "600") int timeout,
        @PropertyName("record") @Nullable Boolean record_, @Nullable List<String> events,
        @Nullable List<BigInteger> colours, @Nullable CallWindow window,
        @Nullable CallContext context, @Nullable CallTarget target) {
    /**
     * What to must fulfil.
     */
    private static final Check<String> TO = Checks.of(Length.Rule.of(3, -1));

    /**
     * What timeout must fulfil.
     */
    private static final Check<Integer> TIMEOUT = Checks.of(Range.Rule.of("1", "600", "", ""));

    /**
     * What events must fulfil.
     */
    private static final Check<List<String>> EVENTS = Checks.elements(Checks.none());

    /**
     * What colours must fulfil.
     */
    private static final Check<List<BigInteger>> COLOURS = Checks.elements(Checks.none());

    /**
     * What <code>timeout</code> is where it is absent.
     */
    public static final int DEFAULT_TIMEOUT = 60;

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param to see the record
     * @param timeout see the record
     * @param record_ see the record
     * @param events see the record
     * @param colours see the record
     * @param window see the record
     * @param context see the record
     * @param target see the record
     */
    public Call {
        Violations violations = Violations.NONE;
        if (to == null) {
            violations = violations.missing("/to");
        } else {
            violations = TO.check(violations, "/to", to);
        }
        if (timeout < 1 || timeout > 600) {
            violations = TIMEOUT.check(violations, "/timeout", timeout);
        }
        if (events != null) {
            events = Copies.list(events);
            violations = EVENTS.check(violations, "/events", events);
        }
        if (colours != null) {
            colours = Copies.list(colours);
            violations = COLOURS.check(violations, "/colours", colours);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static ToStage builder() {
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
    public static Call fromJson(@Nullable Object tree) {
        return Json.fromTree(CallCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(CallCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>to</code>
     */
    public sealed interface ToStage permits Builder {
        /**
         * Sets a value.
         *
         * @param to the property <code>to</code>
         * @return what to go on with
         */
        Builder to(@Length(minLength = 3) String to);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements ToStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String to;

        /**
         * What the method of this name sets.
         */
        private int timeout = Call.DEFAULT_TIMEOUT;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean record_;

        /**
         * What the method of this name sets.
         */
        private @Nullable List<String> events;

        /**
         * What the method of this name sets.
         */
        private @Nullable List<BigInteger> colours;

        /**
         * What the method of this name sets.
         */
        private @Nullable CallWindow window;

        /**
         * What the method of this name sets.
         */
        private @Nullable CallContext context;

        /**
         * What the method of this name sets.
         */
        private @Nullable CallTarget target;

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
        private Builder(Call from) {
            this.to = from.to();
            this.timeout = from.timeout();
            this.record_ = from.record_();
            this.events = from.events();
            this.colours = from.colours();
            this.window = from.window();
            this.context = from.context();
            this.target = from.target();
        }

        /**
         * Sets a value.
         *
         * @param to the property <code>to</code>
         * @return what to go on with
         */
        @Override
        public Builder to(@Length(minLength = 3) String to) {
            this.to = to;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param timeout the property <code>timeout</code>
         * @return what to go on with
         */
        public Builder timeout(@Range(minimum = "1", maximum = "600") int timeout) {
            this.timeout = timeout;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param record_ the property <code>record</code>
         * @return what to go on with
         */
        public Builder record_(@PropertyName("record") @Nullable Boolean record_) {
            this.record_ = record_;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param events the property <code>events</code>
         * @return what to go on with
         */
        public Builder events(@Nullable List<String> events) {
            this.events = events;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param colours the property <code>colours</code>
         * @return what to go on with
         */
        public Builder colours(@Nullable List<BigInteger> colours) {
            this.colours = colours;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param window the property <code>window</code>
         * @return what to go on with
         */
        public Builder window(@Nullable CallWindow window) {
            this.window = window;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param context the property <code>context</code>
         * @return what to go on with
         */
        public Builder context(@Nullable CallContext context) {
            this.context = context;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param target the property <code>target</code>
         * @return what to go on with
         */
        public Builder target(@Nullable CallTarget target) {
            this.target = target;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("to")
        public Call build() {
            return new Call(to, timeout, record_, events, colours, window, context, target);
        }
    }
}
