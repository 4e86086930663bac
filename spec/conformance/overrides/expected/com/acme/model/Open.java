package com.acme.model;

import com.acme.json.OpenCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Open</code>.
 *
 * @param kind the property <code>kind</code>
 * @param additionalProperties properties beside those that are listed
 */
@Generated("io.plumbline")
public record Open(String kind,
        Map<String, Map<String, @Nullable Object>> additionalProperties) implements OpenLike {
    /**
     * What properties must fulfil that are not listed.
     */
    private static final Check<Map<String, Map<String, @Nullable Object>>> ADDITIONAL_PROPERTIES = Checks.both(Checks.otherNames("kind"), Checks.values(Checks.nullableValues(Checks.none())));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param kind see the record
     * @param additionalProperties see the record
     */
    public Open {
        Violations violations = Violations.NONE;
        if (kind == null) {
            violations = violations.missing("/kind");
        }
        if (additionalProperties == null) {
            violations = violations.missing("/additionalProperties");
        } else {
            additionalProperties = Copies.map(additionalProperties, each1 -> Copies.map(each1, each2 -> Copies.tree(each2)));
            violations = ADDITIONAL_PROPERTIES.check(violations, "", additionalProperties);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static KindStage builder() {
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
    public static Open fromJson(@Nullable Object tree) {
        return Json.fromTree(OpenCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(OpenCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>kind</code>
     */
    public sealed interface KindStage permits Builder {
        /**
         * Sets a value.
         *
         * @param kind the property <code>kind</code>
         * @return what to go on with
         */
        Builder kind(String kind);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements KindStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String kind;

        /**
         * What the method of this name sets.
         */
        private Map<String, Map<String, @Nullable Object>> additionalProperties = Map.of();

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
        private Builder(Open from) {
            this.kind = from.kind();
            this.additionalProperties = from.additionalProperties();
        }

        /**
         * Sets a value.
         *
         * @param kind the property <code>kind</code>
         * @return what to go on with
         */
        @Override
        public Builder kind(String kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets the properties beside those that are listed.
         *
         * @param additionalProperties values by property name
         * @return what to go on with
         */
        public Builder additionalProperties(
                Map<String, Map<String, @Nullable Object>> additionalProperties) {
            this.additionalProperties = additionalProperties;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("kind")
        public Open build() {
            return new Open(kind, additionalProperties);
        }
    }
}
