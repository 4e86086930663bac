package com.acme.model;

import com.acme.json.AddPictureRequestFormDataCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Bytes;
import io.plumbline.runtime.value.Content;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>addPicture.request.form-data</code>.
 *
 * @param charset the property <code>_charset_</code>
 * @param picture the property <code>picture</code>
 * @param caption the property <code>caption</code>
 * @param thumbnail the property <code>thumbnail</code>
 * @param signature the property <code>signature</code>
 */
@Generated("io.plumbline")
public record AddPictureRequestFormData(@PropertyName("_charset_") @Nullable String charset,
        Content picture, @Nullable String caption, @Nullable Bytes thumbnail,
        @Nullable String signature) {
    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param charset see the record
     * @param picture see the record
     * @param caption see the record
     * @param thumbnail see the record
     * @param signature see the record
     */
    public AddPictureRequestFormData {
        Violations violations = Violations.NONE;
        if (picture == null) {
            violations = violations.missing("/picture");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static PictureStage builder() {
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
    public static AddPictureRequestFormData fromJson(@Nullable Object tree) {
        return Json.fromTree(AddPictureRequestFormDataCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(AddPictureRequestFormDataCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>picture</code>
     */
    public sealed interface PictureStage permits Builder {
        /**
         * Sets a value.
         *
         * @param picture the property <code>picture</code>
         * @return what to go on with
         */
        Builder picture(Content picture);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements PictureStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String charset;

        /**
         * What the method of this name sets.
         */
        private @Nullable Content picture;

        /**
         * What the method of this name sets.
         */
        private @Nullable String caption;

        /**
         * What the method of this name sets.
         */
        private @Nullable Bytes thumbnail;

        /**
         * What the method of this name sets.
         */
        private @Nullable String signature;

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
        private Builder(AddPictureRequestFormData from) {
            this.charset = from.charset();
            this.picture = from.picture();
            this.caption = from.caption();
            this.thumbnail = from.thumbnail();
            this.signature = from.signature();
        }

        /**
         * Sets a value.
         *
         * @param charset the property <code>_charset_</code>
         * @return what to go on with
         */
        public Builder charset(@PropertyName("_charset_") @Nullable String charset) {
            this.charset = charset;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param picture the property <code>picture</code>
         * @return what to go on with
         */
        @Override
        public Builder picture(Content picture) {
            this.picture = picture;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param caption the property <code>caption</code>
         * @return what to go on with
         */
        public Builder caption(@Nullable String caption) {
            this.caption = caption;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param thumbnail the property <code>thumbnail</code>
         * @return what to go on with
         */
        public Builder thumbnail(@Nullable Bytes thumbnail) {
            this.thumbnail = thumbnail;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param signature the property <code>signature</code>
         * @return what to go on with
         */
        public Builder signature(@Nullable String signature) {
            this.signature = signature;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("picture")
        public AddPictureRequestFormData build() {
            return new AddPictureRequestFormData(charset, picture, caption, thumbnail, signature);
        }
    }
}
