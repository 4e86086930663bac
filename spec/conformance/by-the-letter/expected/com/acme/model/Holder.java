package com.acme.model;

import com.acme.json.ClosedSchema;
import com.acme.json.DemandingSchema;
import com.acme.json.HolderCodec;
import com.acme.json.InstantSchema;
import com.acme.json.MailSchema;
import com.acme.json.NoneSchema;
import com.acme.json.UntypedListSchema;
import com.acme.json.UntypedSchema;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import io.plumbline.runtime.value.Presence;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Holder</code>.
 *
 * @param untyped the property <code>untyped</code>
 * @param list the property <code>list</code>
 * @param mail the property <code>mail</code>
 * @param instant the property <code>instant</code>
 * @param none the property <code>none</code>
 * @param closed the property <code>closed</code>
 * @param demanding the property <code>demanding</code>
 */
@Generated("io.plumbline")
public record Holder(Presence<Object> untyped, Presence<Object> list, @Nullable Object mail,
        @Nullable Object instant, @Nullable Object none, @Nullable Object closed,
        @Nullable Object demanding) {
    /**
     * What untyped must fulfil.
     */
    private static final Check<Object> UNTYPED = Checks.schemas(UntypedSchema.SCHEMA);

    /**
     * What list must fulfil.
     */
    private static final Check<Object> LIST = Checks.schemas(UntypedListSchema.SCHEMA);

    /**
     * What mail must fulfil.
     */
    private static final Check<Object> MAIL = Checks.schemas(MailSchema.SCHEMA);

    /**
     * What instant must fulfil.
     */
    private static final Check<Object> INSTANT = Checks.schemas(InstantSchema.SCHEMA);

    /**
     * What none must fulfil.
     */
    private static final Check<Object> NONE = Checks.schemas(NoneSchema.SCHEMA);

    /**
     * What closed must fulfil.
     */
    private static final Check<Object> CLOSED = Checks.schemas(ClosedSchema.SCHEMA);

    /**
     * What demanding must fulfil.
     */
    private static final Check<Object> DEMANDING = Checks.schemas(DemandingSchema.SCHEMA);

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param untyped see the record
     * @param list see the record
     * @param mail see the record
     * @param instant see the record
     * @param none see the record
     * @param closed see the record
     * @param demanding see the record
     */
    public Holder {
        Violations violations = Violations.NONE;
        if (untyped == null) {
            violations = violations.missing("/untyped");
        } else if (untyped.hasValue()) {
            untyped = untyped.map(each -> Copies.tree(each));
            violations = UNTYPED.check(violations, "/untyped", untyped.orElseThrow());
        }
        if (list == null) {
            violations = violations.missing("/list");
        } else if (list.hasValue()) {
            list = list.map(each -> Copies.tree(each));
            violations = LIST.check(violations, "/list", list.orElseThrow());
        }
        if (mail != null) {
            mail = Copies.tree(mail);
            violations = MAIL.check(violations, "/mail", mail);
        }
        if (instant != null) {
            instant = Copies.tree(instant);
            violations = INSTANT.check(violations, "/instant", instant);
        }
        if (none != null) {
            none = Copies.tree(none);
            violations = NONE.check(violations, "/none", none);
        }
        if (closed != null) {
            closed = Copies.tree(closed);
            violations = CLOSED.check(violations, "/closed", closed);
        }
        if (demanding != null) {
            demanding = Copies.tree(demanding);
            violations = DEMANDING.check(violations, "/demanding", demanding);
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
        private Presence<Object> untyped = Presence.absent();

        /**
         * What the method of this name sets.
         */
        private Presence<Object> list = Presence.absent();

        /**
         * What the method of this name sets.
         */
        private @Nullable Object mail;

        /**
         * What the method of this name sets.
         */
        private @Nullable Object instant;

        /**
         * What the method of this name sets.
         */
        private @Nullable Object none;

        /**
         * What the method of this name sets.
         */
        private @Nullable Object closed;

        /**
         * What the method of this name sets.
         */
        private @Nullable Object demanding;

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
            this.mail = from.mail();
            this.instant = from.instant();
            this.none = from.none();
            this.closed = from.closed();
            this.demanding = from.demanding();
        }

        /**
         * Sets a value.
         *
         * @param untyped the property <code>untyped</code>
         * @return what to go on with
         */
        public Builder untyped(Presence<Object> untyped) {
            this.untyped = untyped;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param untyped the property <code>untyped</code>
         * @return what to go on with
         */
        public Builder untyped(@Nullable Object untyped) {
            this.untyped = Presence.ofNullable(untyped);
            return this;
        }

        /**
         * Sets a value.
         *
         * @param list the property <code>list</code>
         * @return what to go on with
         */
        public Builder list(Presence<Object> list) {
            this.list = list;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param list the property <code>list</code>
         * @return what to go on with
         */
        public Builder list(@Nullable Object list) {
            this.list = Presence.ofNullable(list);
            return this;
        }

        /**
         * Sets a value.
         *
         * @param mail the property <code>mail</code>
         * @return what to go on with
         */
        public Builder mail(@Nullable Object mail) {
            this.mail = mail;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param instant the property <code>instant</code>
         * @return what to go on with
         */
        public Builder instant(@Nullable Object instant) {
            this.instant = instant;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param none the property <code>none</code>
         * @return what to go on with
         */
        public Builder none(@Nullable Object none) {
            this.none = none;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param closed the property <code>closed</code>
         * @return what to go on with
         */
        public Builder closed(@Nullable Object closed) {
            this.closed = closed;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param demanding the property <code>demanding</code>
         * @return what to go on with
         */
        public Builder demanding(@Nullable Object demanding) {
            this.demanding = demanding;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Holder build() {
            return new Holder(untyped, list, mail, instant, none, closed, demanding);
        }
    }
}
