package com.acme.model;

import com.acme.json.HolderCodec;
import com.acme.json.HolderListItemSchema;
import com.acme.json.HolderNeverSchema;
import com.acme.json.HolderNothingSchema;
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
 * The object <code>Holder</code>.
 *
 * @param never the property <code>never</code>
 * @param nothing the property <code>nothing</code>
 * @param list the property <code>list</code>
 * @param name the property <code>name</code>
 */
@Generated("io.plumbline")
public record Holder(@Nullable Object never, @Nullable Object nothing, @Nullable List<Object> list,
        @Nullable String name) {
    /**
     * What never must fulfil.
     */
    private static final Check<Object> NEVER = Checks.schemas(HolderNeverSchema.SCHEMA);

    /**
     * What nothing must fulfil.
     */
    private static final Check<Object> NOTHING = Checks.schemas(HolderNothingSchema.SCHEMA);

    /**
     * What list must fulfil.
     */
    private static final Check<List<Object>> LIST = Checks.elements(Checks.schemas(HolderListItemSchema.SCHEMA));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param never see the record
     * @param nothing see the record
     * @param list see the record
     * @param name see the record
     */
    public Holder {
        Violations violations = Violations.NONE;
        if (never != null) {
            never = Copies.tree(never);
            violations = NEVER.check(violations, "/never", never);
        }
        if (nothing != null) {
            nothing = Copies.tree(nothing);
            violations = NOTHING.check(violations, "/nothing", nothing);
        }
        if (list != null) {
            list = Copies.list(list, each1 -> Copies.tree(each1));
            violations = LIST.check(violations, "/list", list);
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
    public static Holder fromJson(@Nullable Object tree) {
        return Json.fromTree(HolderCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(HolderCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable Object never;

        /**
         * What the method of this name sets.
         */
        private @Nullable Object nothing;

        /**
         * What the method of this name sets.
         */
        private @Nullable List<Object> list;

        /**
         * What the method of this name sets.
         */
        private @Nullable String name;

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
        private Builder(Holder from) {
            this.never = from.never();
            this.nothing = from.nothing();
            this.list = from.list();
            this.name = from.name();
        }

        /**
         * Sets a value.
         *
         * @param never the property <code>never</code>
         * @return what to go on with
         */
        public Builder never(@Nullable Object never) {
            this.never = never;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param nothing the property <code>nothing</code>
         * @return what to go on with
         */
        public Builder nothing(@Nullable Object nothing) {
            this.nothing = nothing;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param list the property <code>list</code>
         * @return what to go on with
         */
        public Builder list(@Nullable List<Object> list) {
            this.list = list;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param name the property <code>name</code>
         * @return what to go on with
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Holder build() {
            return new Holder(never, nothing, list, name);
        }
    }
}
