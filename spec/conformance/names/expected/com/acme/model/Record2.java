package com.acme.model;

import com.acme.json.Record2Codec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Format;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import java.lang.Integer;
import java.lang.Object;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>record</code>.
 *
 * @param class_ the property <code>class</code>
 * @param record_ the property <code>record</code>
 * @param getClass2 the property <code>getClass</code>
 * @param hashCode2 the property <code>hashCode</code>
 * @param toString2 the property <code>toString</code>
 * @param toJson2 the property <code>toJson</code>
 * @param fromJson2 the property <code>fromJson</code>
 * @param wait2 the property <code>wait</code>
 * @param notify2 the property <code>notify</code>
 * @param clone2 the property <code>clone</code>
 * @param finalize2 the property <code>finalize</code>
 * @param builder2 the property <code>builder</code>
 * @param build the property <code>build</code>
 */
@Generated("io.plumbline")
public record Record2(@PropertyName("class") @Nullable String class_,
        @PropertyName("record") @Nullable String record_,
        @PropertyName("getClass") @Nullable String getClass2,
        @PropertyName("hashCode") @Format(format = "int32") @Nullable Integer hashCode2,
        @PropertyName("toString") @Nullable String toString2,
        @PropertyName("toJson") @Nullable String toJson2,
        @PropertyName("fromJson") @Nullable String fromJson2,
        @PropertyName("wait") @Nullable String wait2,
        @PropertyName("notify") @Nullable String notify2,
        @PropertyName("clone") @Nullable String clone2,
        @PropertyName("finalize") @Nullable String finalize2,
        @PropertyName("builder") @Nullable String builder2, @Nullable String build) {
    /**
     * What hashCode2 must fulfil.
     */
    private static final Check<Integer> HASH_CODE2 = Checks.of(Format.Rule.of("int32"));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param class_ see the record
     * @param record_ see the record
     * @param getClass2 see the record
     * @param hashCode2 see the record
     * @param toString2 see the record
     * @param toJson2 see the record
     * @param fromJson2 see the record
     * @param wait2 see the record
     * @param notify2 see the record
     * @param clone2 see the record
     * @param finalize2 see the record
     * @param builder2 see the record
     * @param build see the record
     */
    public Record2 {
        Violations violations = Violations.NONE;
        if (hashCode2 != null) {
            violations = HASH_CODE2.check(violations, "/hashCode", hashCode2);
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
    public static Record2 fromJson(@Nullable Object tree) {
        return Json.fromTree(Record2Codec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(Record2Codec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable String class_;

        /**
         * What the method of this name sets.
         */
        private @Nullable String record_;

        /**
         * What the method of this name sets.
         */
        private @Nullable String getClass2;

        /**
         * What the method of this name sets.
         */
        private @Nullable Integer hashCode2;

        /**
         * What the method of this name sets.
         */
        private @Nullable String toString2;

        /**
         * What the method of this name sets.
         */
        private @Nullable String toJson2;

        /**
         * What the method of this name sets.
         */
        private @Nullable String fromJson2;

        /**
         * What the method of this name sets.
         */
        private @Nullable String wait2;

        /**
         * What the method of this name sets.
         */
        private @Nullable String notify2;

        /**
         * What the method of this name sets.
         */
        private @Nullable String clone2;

        /**
         * What the method of this name sets.
         */
        private @Nullable String finalize2;

        /**
         * What the method of this name sets.
         */
        private @Nullable String builder2;

        /**
         * What the method of this name sets.
         */
        private @Nullable String build;

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
        private Builder(Record2 from) {
            this.class_ = from.class_();
            this.record_ = from.record_();
            this.getClass2 = from.getClass2();
            this.hashCode2 = from.hashCode2();
            this.toString2 = from.toString2();
            this.toJson2 = from.toJson2();
            this.fromJson2 = from.fromJson2();
            this.wait2 = from.wait2();
            this.notify2 = from.notify2();
            this.clone2 = from.clone2();
            this.finalize2 = from.finalize2();
            this.builder2 = from.builder2();
            this.build = from.build();
        }

        /**
         * Sets a value.
         *
         * @param class_ the property <code>class</code>
         * @return what to go on with
         */
        public Builder class_(@PropertyName("class") @Nullable String class_) {
            this.class_ = class_;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param record_ the property <code>record</code>
         * @return what to go on with
         */
        public Builder record_(@PropertyName("record") @Nullable String record_) {
            this.record_ = record_;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param getClass2 the property <code>getClass</code>
         * @return what to go on with
         */
        public Builder getClass2(@PropertyName("getClass") @Nullable String getClass2) {
            this.getClass2 = getClass2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param hashCode2 the property <code>hashCode</code>
         * @return what to go on with
         */
        public Builder hashCode2(
                @PropertyName("hashCode") @Format(format = "int32") @Nullable Integer hashCode2) {
            this.hashCode2 = hashCode2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param toString2 the property <code>toString</code>
         * @return what to go on with
         */
        public Builder toString2(@PropertyName("toString") @Nullable String toString2) {
            this.toString2 = toString2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param toJson2 the property <code>toJson</code>
         * @return what to go on with
         */
        public Builder toJson2(@PropertyName("toJson") @Nullable String toJson2) {
            this.toJson2 = toJson2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param fromJson2 the property <code>fromJson</code>
         * @return what to go on with
         */
        public Builder fromJson2(@PropertyName("fromJson") @Nullable String fromJson2) {
            this.fromJson2 = fromJson2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param wait2 the property <code>wait</code>
         * @return what to go on with
         */
        public Builder wait2(@PropertyName("wait") @Nullable String wait2) {
            this.wait2 = wait2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param notify2 the property <code>notify</code>
         * @return what to go on with
         */
        public Builder notify2(@PropertyName("notify") @Nullable String notify2) {
            this.notify2 = notify2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param clone2 the property <code>clone</code>
         * @return what to go on with
         */
        public Builder clone2(@PropertyName("clone") @Nullable String clone2) {
            this.clone2 = clone2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param finalize2 the property <code>finalize</code>
         * @return what to go on with
         */
        public Builder finalize2(@PropertyName("finalize") @Nullable String finalize2) {
            this.finalize2 = finalize2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param builder2 the property <code>builder</code>
         * @return what to go on with
         */
        public Builder builder2(@PropertyName("builder") @Nullable String builder2) {
            this.builder2 = builder2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param build the property <code>build</code>
         * @return what to go on with
         */
        public Builder build(@Nullable String build) {
            this.build = build;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Record2 build() {
            return new Record2(class_, record_, getClass2, hashCode2, toString2, toJson2, fromJson2,
                    wait2, notify2, clone2, finalize2, builder2, build);
        }
    }
}
