package com.acme.model;

import com.acme.json.ObjectCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.json.Json;
import java.lang.Boolean;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Object</code>.
 *
 * @param empty the property ``
 * @param space the property 
 * @param u1F408 the property <code>🐈</code>
 * @param 名前 the property <code>名前</code>
 * @param dateRange the property <code>dateRange</code>
 * @param dateUnderscoreRange the property <code>date_range</code>
 * @param dateRange2 the property <code>DATE_RANGE</code>
 * @param value2fa the property <code>2fa</code>
 * @param type the property <code>&#64;type</code>
 * @param xYZW the property <code>x-y.z/w</code>
 * @param underscore the property <code>_</code>
 */
@Generated("io.plumbline")
public record Object(@PropertyName("") @Nullable String empty,
        @PropertyName(" ") @Nullable String space, @PropertyName("🐈") @Nullable String u1F408,
        @Nullable String 名前, @Nullable String dateRange,
        @PropertyName("date_range") @Nullable String dateUnderscoreRange,
        @PropertyName("DATE_RANGE") @Nullable String dateRange2,
        @PropertyName("2fa") @Nullable Boolean value2fa,
        @PropertyName("@type") @Nullable String type,
        @PropertyName("x-y.z/w") @Nullable String xYZW,
        @PropertyName("_") @Nullable String underscore) {
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
    public static Object fromJson(java.lang. @Nullable Object tree) {
        return Json.fromTree(ObjectCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public java.lang. @Nullable Object toJson() {
        return Json.toTree(ObjectCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable String empty;

        /**
         * What the method of this name sets.
         */
        private @Nullable String space;

        /**
         * What the method of this name sets.
         */
        private @Nullable String u1F408;

        /**
         * What the method of this name sets.
         */
        private @Nullable String 名前;

        /**
         * What the method of this name sets.
         */
        private @Nullable String dateRange;

        /**
         * What the method of this name sets.
         */
        private @Nullable String dateUnderscoreRange;

        /**
         * What the method of this name sets.
         */
        private @Nullable String dateRange2;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean value2fa;

        /**
         * What the method of this name sets.
         */
        private @Nullable String type;

        /**
         * What the method of this name sets.
         */
        private @Nullable String xYZW;

        /**
         * What the method of this name sets.
         */
        private @Nullable String underscore;

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
        private Builder(Object from) {
            this.empty = from.empty();
            this.space = from.space();
            this.u1F408 = from.u1F408();
            this.名前 = from.名前();
            this.dateRange = from.dateRange();
            this.dateUnderscoreRange = from.dateUnderscoreRange();
            this.dateRange2 = from.dateRange2();
            this.value2fa = from.value2fa();
            this.type = from.type();
            this.xYZW = from.xYZW();
            this.underscore = from.underscore();
        }

        /**
         * Sets a value.
         *
         * @param empty the property ``
         * @return what to go on with
         */
        public Builder empty(@PropertyName("") @Nullable String empty) {
            this.empty = empty;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param space the property 
         * @return what to go on with
         */
        public Builder space(@PropertyName(" ") @Nullable String space) {
            this.space = space;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param u1F408 the property <code>🐈</code>
         * @return what to go on with
         */
        public Builder u1F408(@PropertyName("🐈") @Nullable String u1F408) {
            this.u1F408 = u1F408;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param 名前 the property <code>名前</code>
         * @return what to go on with
         */
        public Builder 名前(@Nullable String 名前) {
            this.名前 = 名前;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param dateRange the property <code>dateRange</code>
         * @return what to go on with
         */
        public Builder dateRange(@Nullable String dateRange) {
            this.dateRange = dateRange;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param dateUnderscoreRange the property <code>date_range</code>
         * @return what to go on with
         */
        public Builder dateUnderscoreRange(
                @PropertyName("date_range") @Nullable String dateUnderscoreRange) {
            this.dateUnderscoreRange = dateUnderscoreRange;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param dateRange2 the property <code>DATE_RANGE</code>
         * @return what to go on with
         */
        public Builder dateRange2(@PropertyName("DATE_RANGE") @Nullable String dateRange2) {
            this.dateRange2 = dateRange2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param value2fa the property <code>2fa</code>
         * @return what to go on with
         */
        public Builder value2fa(@PropertyName("2fa") @Nullable Boolean value2fa) {
            this.value2fa = value2fa;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param type the property <code>&#64;type</code>
         * @return what to go on with
         */
        public Builder type(@PropertyName("@type") @Nullable String type) {
            this.type = type;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param xYZW the property <code>x-y.z/w</code>
         * @return what to go on with
         */
        public Builder xYZW(@PropertyName("x-y.z/w") @Nullable String xYZW) {
            this.xYZW = xYZW;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param underscore the property <code>_</code>
         * @return what to go on with
         */
        public Builder underscore(@PropertyName("_") @Nullable String underscore) {
            this.underscore = underscore;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Object build() {
            return new Object(empty, space, u1F408, 名前, dateRange, dateUnderscoreRange, dateRange2,
                    value2fa, type, xYZW, underscore);
        }
    }
}
