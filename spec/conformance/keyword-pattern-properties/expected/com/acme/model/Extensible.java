package com.acme.model;

import com.acme.json.ExtensibleCodec;
import com.acme.json.ExtensibleRulesSchema;
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
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Extensible</code>.
 *
 * @param name the property <code>name</code>
 * @param additionalProperties properties beside those that are listed
 */
@Generated("io.plumbline")
public record Extensible(String name, Map<String, BigInteger> additionalProperties) {
    /**
     * What properties must fulfil that are not listed.
     */
    private static final Check<Map<String, BigInteger>> ADDITIONAL_PROPERTIES = Checks.both(Checks.otherNames("name"), Checks.values(Checks.none()));

    /**
     * What the object as a whole must fulfil.
     */
    private static final Check<Object> OBJECT = Checks.schemas(ExtensibleRulesSchema.SCHEMA);

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param name see the record
     * @param additionalProperties see the record
     */
    public Extensible {
        Violations violations = Violations.NONE;
        if (name == null) {
            violations = violations.missing("/name");
        }
        if (additionalProperties == null) {
            violations = violations.missing("/additionalProperties");
        } else {
            additionalProperties = Copies.map(additionalProperties);
            violations = ADDITIONAL_PROPERTIES.check(violations, "", additionalProperties);
        }
        if (violations.isEmpty()) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("name", Json.toTree(Codecs.STRING, name));
            additionalProperties.forEach((name2, value) -> tree.put(name2, Json.toTree(Codecs.BIG_INTEGER, value)));
            violations = OBJECT.check(violations, "", tree);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static NameStage builder() {
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
    public static Extensible fromJson(@Nullable Object tree) {
        return Json.fromTree(ExtensibleCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(ExtensibleCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>name</code>
     */
    public sealed interface NameStage permits Builder {
        /**
         * Sets a value.
         *
         * @param name the property <code>name</code>
         * @return what to go on with
         */
        Builder name(String name);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements NameStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String name;

        /**
         * What the method of this name sets.
         */
        private Map<String, BigInteger> additionalProperties = Map.of();

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
        private Builder(Extensible from) {
            this.name = from.name();
            this.additionalProperties = from.additionalProperties();
        }

        /**
         * Sets a value.
         *
         * @param name the property <code>name</code>
         * @return what to go on with
         */
        @Override
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets the properties beside those that are listed.
         *
         * @param additionalProperties values by property name
         * @return what to go on with
         */
        public Builder additionalProperties(Map<String, BigInteger> additionalProperties) {
            this.additionalProperties = additionalProperties;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("name")
        public Extensible build() {
            return new Extensible(name, additionalProperties);
        }
    }
}
