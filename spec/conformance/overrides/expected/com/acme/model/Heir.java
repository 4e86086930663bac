package com.acme.model;

import com.acme.json.HeirCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import io.plumbline.runtime.value.Presence;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Heir</code>.
 *
 * @param items the property <code>items</code>
 * @param discount the property <code>discount</code>
 * @param state the property <code>state</code>
 * @param note the property <code>note</code>
 */
@Generated("io.plumbline")
public record Heir(@Nullable List<String> items, @Range(minimum = "1") BigInteger discount,
        @EnumValues(values = "\"lost\"") @Nullable String state,
        @EnumValues(constant = "null") Presence<Object> note) implements BaseLike {
    /**
     * What items must fulfil.
     */
    private static final Check<List<String>> ITEMS = Checks.elements(Checks.none());

    /**
     * What discount must fulfil.
     */
    private static final Check<BigInteger> DISCOUNT = Checks.of(Range.Rule.of("1", "", "", ""));

    /**
     * What state must fulfil.
     */
    private static final Check<String> STATE = Checks.of(EnumValues.Rule.of(List.of("\"lost\""), ""));

    /**
     * What note must fulfil.
     */
    private static final Check<Object> NOTE = Checks.of(EnumValues.Rule.of(List.of(), "null"));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param items see the record
     * @param discount see the record
     * @param state see the record
     * @param note see the record
     */
    public Heir {
        Violations violations = Violations.NONE;
        if (items != null) {
            items = Copies.list(items);
            violations = ITEMS.check(violations, "/items", items);
        }
        if (discount == null) {
            violations = violations.missing("/discount");
        } else {
            violations = DISCOUNT.check(violations, "/discount", discount);
        }
        if (state != null) {
            violations = STATE.check(violations, "/state", state);
        }
        if (note == null) {
            violations = violations.missing("/note");
        } else if (note.hasValue()) {
            note = note.map(each -> Copies.tree(each));
            violations = NOTE.check(violations, "/note", note.orElseThrow());
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static DiscountStage builder() {
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
    public static Heir fromJson(@Nullable Object tree) {
        return Json.fromTree(HeirCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(HeirCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>discount</code>
     */
    public sealed interface DiscountStage permits Builder {
        /**
         * Sets a value.
         *
         * @param discount the property <code>discount</code>
         * @return what to go on with
         */
        Builder discount(@Range(minimum = "1") BigInteger discount);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements DiscountStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable List<String> items;

        /**
         * What the method of this name sets.
         */
        private @Nullable BigInteger discount;

        /**
         * What the method of this name sets.
         */
        private @Nullable String state;

        /**
         * What the method of this name sets.
         */
        private Presence<Object> note = Presence.absent();

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
        private Builder(Heir from) {
            this.items = from.items();
            this.discount = from.discount();
            this.state = from.state();
            this.note = from.note();
        }

        /**
         * Sets a value.
         *
         * @param items the property <code>items</code>
         * @return what to go on with
         */
        public Builder items(@Nullable List<String> items) {
            this.items = items;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param discount the property <code>discount</code>
         * @return what to go on with
         */
        @Override
        public Builder discount(@Range(minimum = "1") BigInteger discount) {
            this.discount = discount;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param state the property <code>state</code>
         * @return what to go on with
         */
        public Builder state(@EnumValues(values = "\"lost\"") @Nullable String state) {
            this.state = state;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param note the property <code>note</code>
         * @return what to go on with
         */
        public Builder note(@EnumValues(constant = "null") Presence<Object> note) {
            this.note = note;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param note the property <code>note</code>
         * @return what to go on with
         */
        public Builder note(@EnumValues(constant = "null") @Nullable Object note) {
            this.note = Presence.ofNullable(note);
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("discount")
        public Heir build() {
            return new Heir(items, discount, state, note);
        }
    }
}
