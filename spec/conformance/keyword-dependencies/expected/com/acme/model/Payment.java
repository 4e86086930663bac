package com.acme.model;

import com.acme.json.PaymentCodec;
import com.acme.json.PaymentRulesSchema;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Payment</code>.
 *
 * @param card the property <code>card</code>
 * @param billingAddress the property <code>billingAddress</code>
 * @param months the property <code>months</code>
 * @param additionalProperties properties beside those that are listed
 */
@Generated("io.plumbline")
public record Payment(@Nullable String card, @Nullable String billingAddress,
        @Nullable BigInteger months, Map<String, @Nullable Object> additionalProperties) {
    /**
     * What properties must fulfil that are not listed.
     */
    private static final Check<Map<String, @Nullable Object>> ADDITIONAL_PROPERTIES = Checks.both(Checks.otherNames("card", "billingAddress", "months"), Checks.nullableValues(Checks.none()));

    /**
     * What the object as a whole must fulfil.
     */
    private static final Check<Object> OBJECT = Checks.schemas(PaymentRulesSchema.SCHEMA);

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param card see the record
     * @param billingAddress see the record
     * @param months see the record
     * @param additionalProperties see the record
     */
    public Payment {
        Violations violations = Violations.NONE;
        if (additionalProperties == null) {
            violations = violations.missing("/additionalProperties");
        } else {
            additionalProperties = Copies.map(additionalProperties, each1 -> Copies.tree(each1));
            violations = ADDITIONAL_PROPERTIES.check(violations, "", additionalProperties);
        }
        if (violations.isEmpty()) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            if (card != null) {
                tree.put("card", Json.toTree(Codecs.STRING, card));
            }
            if (billingAddress != null) {
                tree.put("billingAddress", Json.toTree(Codecs.STRING, billingAddress));
            }
            if (months != null) {
                tree.put("months", Json.toTree(Codecs.BIG_INTEGER, months));
            }
            additionalProperties.forEach((name, value) -> tree.put(name, Json.toTree(Codecs.ANY, value)));
            violations = OBJECT.check(violations, "", tree);
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
    public static Payment fromJson(@Nullable Object tree) {
        return Json.fromTree(PaymentCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(PaymentCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable String card;

        /**
         * What the method of this name sets.
         */
        private @Nullable String billingAddress;

        /**
         * What the method of this name sets.
         */
        private @Nullable BigInteger months;

        /**
         * What the method of this name sets.
         */
        private Map<String, @Nullable Object> additionalProperties = Map.of();

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
        private Builder(Payment from) {
            this.card = from.card();
            this.billingAddress = from.billingAddress();
            this.months = from.months();
            this.additionalProperties = from.additionalProperties();
        }

        /**
         * Sets a value.
         *
         * @param card the property <code>card</code>
         * @return what to go on with
         */
        public Builder card(@Nullable String card) {
            this.card = card;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param billingAddress the property <code>billingAddress</code>
         * @return what to go on with
         */
        public Builder billingAddress(@Nullable String billingAddress) {
            this.billingAddress = billingAddress;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param months the property <code>months</code>
         * @return what to go on with
         */
        public Builder months(@Nullable BigInteger months) {
            this.months = months;
            return this;
        }

        /**
         * Sets the properties beside those that are listed.
         *
         * @param additionalProperties values by property name
         * @return what to go on with
         */
        public Builder additionalProperties(Map<String, @Nullable Object> additionalProperties) {
            this.additionalProperties = additionalProperties;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Payment build() {
            return new Payment(card, billingAddress, months, additionalProperties);
        }
    }
}
