package com.acme.model;

import com.acme.json.ChainCodec;
import com.acme.json.ChainRulesSchema;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Chain</code>.
 *
 * @param next the property <code>next</code>
 * @param additionalProperties properties beside those that are listed
 */
@Generated("io.plumbline")
public record Chain(Chain next, Map<String, @Nullable Object> additionalProperties) {
    /**
     * What properties must fulfil that are not listed.
     */
    private static final Check<Map<String, @Nullable Object>> ADDITIONAL_PROPERTIES = Checks.both(Checks.otherNames("next"), Checks.nullableValues(Checks.none()));

    /**
     * What the object as a whole must fulfil.
     */
    private static final Check<Object> OBJECT = Checks.schemas(ChainRulesSchema.SCHEMA);

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param next see the record
     * @param additionalProperties see the record
     */
    public Chain {
        Violations violations = Violations.NONE;
        if (next == null) {
            violations = violations.missing("/next");
        }
        if (additionalProperties == null) {
            violations = violations.missing("/additionalProperties");
        } else {
            additionalProperties = Copies.map(additionalProperties, each1 -> Copies.tree(each1));
            violations = ADDITIONAL_PROPERTIES.check(violations, "", additionalProperties);
        }
        if (violations.isEmpty()) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("next", Json.toTree(ChainCodec.INSTANCE, next));
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
    public static NextStage builder() {
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
    public static Chain fromJson(@Nullable Object tree) {
        return Json.fromTree(ChainCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(ChainCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>next</code>
     */
    public sealed interface NextStage permits Builder {
        /**
         * Sets a value.
         *
         * @param next the property <code>next</code>
         * @return what to go on with
         */
        Builder next(Chain next);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements NextStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable Chain next;

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
        private Builder(Chain from) {
            this.next = from.next();
            this.additionalProperties = from.additionalProperties();
        }

        /**
         * Sets a value.
         *
         * @param next the property <code>next</code>
         * @return what to go on with
         */
        @Override
        public Builder next(Chain next) {
            this.next = next;
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
        @Requires("next")
        public Chain build() {
            return new Chain(next, additionalProperties);
        }
    }
}
