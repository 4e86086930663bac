package com.acme.model;

import com.acme.json.OrderCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Format;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Order</code>.
 *
 * @param orderId the property <code>order_id</code>
 * @param note the property <code>note</code>
 * @param count the property <code>count</code>
 * @param tags the property <code>tags</code>
 * @param label the property <code>label</code>
 * @param colour the property <code>colour</code>
 */
@Generated("io.plumbline")
public record Order(@PropertyName("order_id") @Length(minLength = 2) String orderId,
        @Nullable String note,
        @Range(minimum = "0", maximum = "3") @Format(format = "int32") int count, List<String> tags,
        @Nullable String label, String colour) {
    /**
     * What orderId must fulfil.
     */
    private static final Check<String> ORDER_ID = Checks.of(Length.Rule.of(2, -1));

    /**
     * What count must fulfil.
     */
    private static final Check<Integer> COUNT = Checks.of(Range.Rule.of("0", "3", "", ""), Format.Rule.of("int32"));

    /**
     * What tags must fulfil.
     */
    private static final Check<List<String>> TAGS = Checks.elements(Checks.none());

    /**
     * What <code>colour</code> is where it is absent.
     */
    public static final String DEFAULT_COLOUR = "red";

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param orderId see the record
     * @param note see the record
     * @param count see the record
     * @param tags see the record
     * @param label see the record
     * @param colour see the record
     */
    public Order {
        Violations violations = Violations.NONE;
        if (orderId == null) {
            violations = violations.missing("/order_id");
        } else {
            violations = ORDER_ID.check(violations, "/order_id", orderId);
        }
        violations = COUNT.check(violations, "/count", count);
        if (tags == null) {
            violations = violations.missing("/tags");
        } else {
            tags = Copies.list(tags);
            violations = TAGS.check(violations, "/tags", tags);
        }
        if (colour == null) {
            violations = violations.missing("/colour");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static OrderIdStage builder() {
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
    public static Order fromJson(@Nullable Object tree) {
        return Json.fromTree(OrderCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(OrderCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>order_id</code>
     */
    public sealed interface OrderIdStage permits Builder {
        /**
         * Sets a value.
         *
         * @param orderId the property <code>order_id</code>
         * @return what to go on with
         */
        NoteStage orderId(@PropertyName("order_id") @Length(minLength = 2) String orderId);
    }

    /**
     * Asks for the property <code>note</code>
     */
    public sealed interface NoteStage permits Builder {
        /**
         * Sets a value.
         *
         * @param note the property <code>note</code>
         * @return what to go on with
         */
        CountStage note(@Nullable String note);
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
        TagsStage count(@Range(minimum = "0", maximum = "3") @Format(format = "int32") int count);
    }

    /**
     * Asks for the property <code>tags</code>
     */
    public sealed interface TagsStage permits Builder {
        /**
         * Sets a value.
         *
         * @param tags the property <code>tags</code>
         * @return what to go on with
         */
        Builder tags(List<String> tags);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements OrderIdStage,
            NoteStage,
            CountStage,
            TagsStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String orderId;

        /**
         * What the method of this name sets.
         */
        private @Nullable String note;

        /**
         * What the method of this name sets.
         */
        private int count;

        /**
         * What the method of this name sets.
         */
        private @Nullable List<String> tags;

        /**
         * What the method of this name sets.
         */
        private @Nullable String label;

        /**
         * What the method of this name sets.
         */
        private String colour = Order.DEFAULT_COLOUR;

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
        private Builder(Order from) {
            this.orderId = from.orderId();
            this.note = from.note();
            this.count = from.count();
            this.tags = from.tags();
            this.label = from.label();
            this.colour = from.colour();
        }

        /**
         * Sets a value.
         *
         * @param orderId the property <code>order_id</code>
         * @return what to go on with
         */
        @Override
        public Builder orderId(@PropertyName("order_id") @Length(minLength = 2) String orderId) {
            this.orderId = orderId;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param note the property <code>note</code>
         * @return what to go on with
         */
        @Override
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param count the property <code>count</code>
         * @return what to go on with
         */
        @Override
        public Builder count(
                @Range(minimum = "0", maximum = "3") @Format(format = "int32") int count) {
            this.count = count;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param tags the property <code>tags</code>
         * @return what to go on with
         */
        @Override
        public Builder tags(List<String> tags) {
            this.tags = tags;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param label the property <code>label</code>
         * @return what to go on with
         */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param colour the property <code>colour</code>
         * @return what to go on with
         */
        public Builder colour(String colour) {
            this.colour = colour;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires({
                "orderId",
                "tags"
        })
        public Order build() {
            return new Order(orderId, note, count, tags, label, colour);
        }
    }
}
