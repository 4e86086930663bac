package com.acme.model;

import com.acme.json.RecordCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import java.lang.Object;
import java.lang.String;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Record</code>.
 *
 * @param additionalProperties the property <code>additionalProperties</code>
 * @param unknown the property <code>unknown</code>
 * @param additionalProperties2 properties beside those that are listed
 */
@Generated("io.plumbline")
public record Record(@Nullable String additionalProperties, @Nullable String unknown,
        Map<String, String> additionalProperties2) {
    /**
     * What properties must fulfil that are not listed.
     */
    private static final Check<Map<String, String>> ADDITIONAL_PROPERTIES2 = Checks.both(Checks.otherNames("additionalProperties", "unknown"), Checks.values(Checks.none()));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param additionalProperties see the record
     * @param unknown see the record
     * @param additionalProperties2 see the record
     */
    public Record {
        Violations violations = Violations.NONE;
        if (additionalProperties2 == null) {
            violations = violations.missing("/additionalProperties2");
        } else {
            additionalProperties2 = Copies.map(additionalProperties2);
            violations = ADDITIONAL_PROPERTIES2.check(violations, "", additionalProperties2);
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
    public static Record fromJson(@Nullable Object tree) {
        return Json.fromTree(RecordCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(RecordCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable String additionalProperties;

        /**
         * What the method of this name sets.
         */
        private @Nullable String unknown;

        /**
         * What the method of this name sets.
         */
        private Map<String, String> additionalProperties2 = Map.of();

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
        private Builder(Record from) {
            this.additionalProperties = from.additionalProperties();
            this.unknown = from.unknown();
            this.additionalProperties2 = from.additionalProperties2();
        }

        /**
         * Sets a value.
         *
         * @param additionalProperties the property <code>additionalProperties</code>
         * @return what to go on with
         */
        public Builder additionalProperties(@Nullable String additionalProperties) {
            this.additionalProperties = additionalProperties;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param unknown the property <code>unknown</code>
         * @return what to go on with
         */
        public Builder unknown(@Nullable String unknown) {
            this.unknown = unknown;
            return this;
        }

        /**
         * Sets the properties beside those that are listed.
         *
         * @param additionalProperties2 values by property name
         * @return what to go on with
         */
        public Builder additionalProperties2(Map<String, String> additionalProperties2) {
            this.additionalProperties2 = additionalProperties2;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Record build() {
            return new Record(additionalProperties, unknown, additionalProperties2);
        }
    }
}
