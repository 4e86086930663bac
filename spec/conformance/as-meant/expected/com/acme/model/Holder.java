package com.acme.model;

import com.acme.json.HolderCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Format;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Holder</code>.
 *
 * @param untyped the property <code>untyped</code>
 * @param list the property <code>list</code>
 * @param inPlace the property <code>inPlace</code>
 * @param mail the property <code>mail</code>
 * @param instant the property <code>instant</code>
 * @param small the property <code>small</code>
 * @param colour the property <code>colour</code>
 * @param empty the property <code>empty</code>
 * @param more the property <code>more</code>
 */
@Generated("io.plumbline")
public record Holder(@Nullable Untyped untyped, @Nullable List<BigInteger> list,
        @Nullable HolderInPlace inPlace, @Format(format = "email") @Nullable String mail,
        @Nullable OffsetDateTime instant, @Format(format = "int32") @Nullable Integer small,
        @Format(format = "colour") @Nullable String colour, @Nullable String empty,
        @Nullable Untyped2 more) {
    /**
     * What list must fulfil.
     */
    private static final Check<List<BigInteger>> LIST = Checks.elements(Checks.none());

    /**
     * What mail must fulfil.
     */
    private static final Check<String> MAIL = Checks.of(Format.Rule.of("email"));

    /**
     * What small must fulfil.
     */
    private static final Check<Integer> SMALL = Checks.of(Format.Rule.of("int32"));

    /**
     * What colour must fulfil.
     */
    private static final Check<String> COLOUR = Checks.of(Format.Rule.of("colour"));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param untyped see the record
     * @param list see the record
     * @param inPlace see the record
     * @param mail see the record
     * @param instant see the record
     * @param small see the record
     * @param colour see the record
     * @param empty see the record
     * @param more see the record
     */
    public Holder {
        Violations violations = Violations.NONE;
        if (list != null) {
            list = Copies.list(list);
            violations = LIST.check(violations, "/list", list);
        }
        if (mail != null) {
            violations = MAIL.check(violations, "/mail", mail);
        }
        if (small != null) {
            violations = SMALL.check(violations, "/small", small);
        }
        if (colour != null) {
            violations = COLOUR.check(violations, "/colour", colour);
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
        private @Nullable Untyped untyped;

        /**
         * What the method of this name sets.
         */
        private @Nullable List<BigInteger> list;

        /**
         * What the method of this name sets.
         */
        private @Nullable HolderInPlace inPlace;

        /**
         * What the method of this name sets.
         */
        private @Nullable String mail;

        /**
         * What the method of this name sets.
         */
        private @Nullable OffsetDateTime instant;

        /**
         * What the method of this name sets.
         */
        private @Nullable Integer small;

        /**
         * What the method of this name sets.
         */
        private @Nullable String colour;

        /**
         * What the method of this name sets.
         */
        private @Nullable String empty;

        /**
         * What the method of this name sets.
         */
        private @Nullable Untyped2 more;

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
            this.untyped = from.untyped();
            this.list = from.list();
            this.inPlace = from.inPlace();
            this.mail = from.mail();
            this.instant = from.instant();
            this.small = from.small();
            this.colour = from.colour();
            this.empty = from.empty();
            this.more = from.more();
        }

        /**
         * Sets a value.
         *
         * @param untyped the property <code>untyped</code>
         * @return what to go on with
         */
        public Builder untyped(@Nullable Untyped untyped) {
            this.untyped = untyped;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param list the property <code>list</code>
         * @return what to go on with
         */
        public Builder list(@Nullable List<BigInteger> list) {
            this.list = list;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param inPlace the property <code>inPlace</code>
         * @return what to go on with
         */
        public Builder inPlace(@Nullable HolderInPlace inPlace) {
            this.inPlace = inPlace;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param mail the property <code>mail</code>
         * @return what to go on with
         */
        public Builder mail(@Format(format = "email") @Nullable String mail) {
            this.mail = mail;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param instant the property <code>instant</code>
         * @return what to go on with
         */
        public Builder instant(@Nullable OffsetDateTime instant) {
            this.instant = instant;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param small the property <code>small</code>
         * @return what to go on with
         */
        public Builder small(@Format(format = "int32") @Nullable Integer small) {
            this.small = small;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param colour the property <code>colour</code>
         * @return what to go on with
         */
        public Builder colour(@Format(format = "colour") @Nullable String colour) {
            this.colour = colour;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param empty the property <code>empty</code>
         * @return what to go on with
         */
        public Builder empty(@Nullable String empty) {
            this.empty = empty;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param more the property <code>more</code>
         * @return what to go on with
         */
        public Builder more(@Nullable Untyped2 more) {
            this.more = more;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Holder build() {
            return new Holder(untyped, list, inPlace, mail, instant, small, colour, empty, more);
        }
    }
}
