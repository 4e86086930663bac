package com.acme.model;

import com.acme.json.BaseCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import io.plumbline.runtime.value.Presence;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Base</code>.
 *
 * @param items the property <code>items</code>
 * @param discount the property <code>discount</code>
 * @param state the property <code>state</code>
 * @param note the property <code>note</code>
 */
@Generated("io.plumbline")
public record Base(@Nullable List<BaseItemsItem> items, @Nullable BaseDiscount discount,
        @Nullable BaseState state, Presence<String> note) implements BaseLike {
    /**
     * What items must fulfil.
     */
    private static final Check<List<BaseItemsItem>> ITEMS = Checks.elements(Checks.none());

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param items see the record
     * @param discount see the record
     * @param state see the record
     * @param note see the record
     */
    public Base {
        Violations violations = Violations.NONE;
        if (items != null) {
            items = Copies.list(items);
            violations = ITEMS.check(violations, "/items", items);
        }
        if (note == null) {
            violations = violations.missing("/note");
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
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable List<BaseItemsItem> items;

        /**
         * What the method of this name sets.
         */
        private @Nullable BaseDiscount discount;

        /**
         * What the method of this name sets.
         */
        private @Nullable BaseState state;

        /**
         * What the method of this name sets.
         */
        private Presence<String> note = Presence.absent();

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
        public Builder items(@Nullable List<BaseItemsItem> items) {
            this.items = items;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param discount the property <code>discount</code>
         * @return what to go on with
         */
        public Builder discount(@Nullable BaseDiscount discount) {
            this.discount = discount;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param state the property <code>state</code>
         * @return what to go on with
         */
        public Builder state(@Nullable BaseState state) {
            this.state = state;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param note the property <code>note</code>
         * @return what to go on with
         */
        public Builder note(Presence<String> note) {
            this.note = note;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param note the property <code>note</code>
         * @return what to go on with
         */
        public Builder note(@Nullable String note) {
            this.note = Presence.ofNullable(note);
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Base build() {
            return new Base(items, discount, state, note);
        }
    }
}
