package com.acme.model;

import com.acme.json.OrderCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Order</code>.
 *
 * @param customer the property <code>customer</code>
 * @param lines the property <code>lines</code>
 */
@Generated("io.plumbline")
public record Order(@Nullable Object customer, @Nullable List<@Nullable Object> lines) {
    /**
     * What lines must fulfil.
     */
    private static final Check<List<@Nullable Object>> LINES = Checks.nullableElements(Checks.none());

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param customer see the record
     * @param lines see the record
     */
    public Order {
        Violations violations = Violations.NONE;
        if (customer != null) {
            customer = Copies.tree(customer);
        }
        if (lines != null) {
            lines = Copies.list(lines, each1 -> Copies.tree(each1));
            violations = LINES.check(violations, "/lines", lines);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static CustomerStage builder() {
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
     * Asks for the property <code>customer</code>
     */
    public sealed interface CustomerStage permits Builder {
        /**
         * Sets a value.
         *
         * @param customer the property <code>customer</code>
         * @return what to go on with
         */
        Builder customer(@Nullable Object customer);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements CustomerStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable Object customer;

        /**
         * What the method of this name sets.
         */
        private @Nullable List<@Nullable Object> lines;

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
            this.customer = from.customer();
            this.lines = from.lines();
        }

        /**
         * Sets a value.
         *
         * @param customer the property <code>customer</code>
         * @return what to go on with
         */
        @Override
        public Builder customer(@Nullable Object customer) {
            this.customer = customer;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param lines the property <code>lines</code>
         * @return what to go on with
         */
        public Builder lines(@Nullable List<@Nullable Object> lines) {
            this.lines = lines;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Order build() {
            return new Order(customer, lines);
        }
    }
}
