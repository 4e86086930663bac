package com.acme.model;

import com.acme.json.PresenceCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import java.lang.Object;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Presence</code>.
 *
 * @param presence the property <code>Presence</code>
 * @param violations the property <code>violations</code>
 */
@Generated("io.plumbline")
public record Presence(
        @PropertyName("Presence") io.plumbline.runtime.value.Presence<String> presence,
        @Length(minLength = 1) @Nullable String violations) {
    /**
     * What violations must fulfil.
     */
    private static final Check<String> VIOLATIONS = Checks.of(Length.Rule.of(1, -1));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param presence see the record
     * @param violations see the record
     */
    public Presence {
        Violations violations2 = Violations.NONE;
        if (presence == null) {
            violations2 = violations2.missing("/Presence");
        }
        if (violations != null) {
            violations2 = VIOLATIONS.check(violations2, "/violations", violations);
        }
        violations2.throwIfAny();
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
    public static Presence fromJson(@Nullable Object tree) {
        return Json.fromTree(PresenceCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(PresenceCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private io.plumbline.runtime.value.Presence<String> presence = io.plumbline.runtime.value.Presence.absent();

        /**
         * What the method of this name sets.
         */
        private @Nullable String violations;

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
        private Builder(Presence from) {
            this.presence = from.presence();
            this.violations = from.violations();
        }

        /**
         * Sets a value.
         *
         * @param presence the property <code>Presence</code>
         * @return what to go on with
         */
        public Builder presence(
                @PropertyName("Presence") io.plumbline.runtime.value.Presence<String> presence) {
            this.presence = presence;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param presence the property <code>Presence</code>
         * @return what to go on with
         */
        public Builder presence(@PropertyName("Presence") @Nullable String presence) {
            this.presence = io.plumbline.runtime.value.Presence.ofNullable(presence);
            return this;
        }

        /**
         * Sets a value.
         *
         * @param violations the property <code>violations</code>
         * @return what to go on with
         */
        public Builder violations(@Length(minLength = 1) @Nullable String violations) {
            this.violations = violations;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Presence build() {
            return new Presence(presence, violations);
        }
    }
}
