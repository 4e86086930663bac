package com.acme.model;

import com.acme.json.UploadRequestFormDataCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Content;
import io.plumbline.runtime.value.Copies;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>upload.request.form-data</code>.
 *
 * @param file the property <code>file</code>
 * @param previews the property <code>previews</code>
 * @param title the property <code>title</code>
 * @param about the property <code>about</code>
 * @param source the property <code>source</code>
 */
@Generated("io.plumbline")
public record UploadRequestFormData(Content file, @Nullable List<Content> previews,
        @Length(maxLength = 20) @Nullable String title, @Nullable UploadRequestFormDataAbout about,
        @Nullable UploadRequestFormDataSource source) {
    /**
     * What previews must fulfil.
     */
    private static final Check<List<Content>> PREVIEWS = Checks.elements(Checks.none());

    /**
     * What title must fulfil.
     */
    private static final Check<String> TITLE = Checks.of(Length.Rule.of(-1, 20));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param file see the record
     * @param previews see the record
     * @param title see the record
     * @param about see the record
     * @param source see the record
     */
    public UploadRequestFormData {
        Violations violations = Violations.NONE;
        if (file == null) {
            violations = violations.missing("/file");
        }
        if (previews != null) {
            previews = Copies.list(previews);
            violations = PREVIEWS.check(violations, "/previews", previews);
        }
        if (title != null) {
            violations = TITLE.check(violations, "/title", title);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static FileStage builder() {
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
    public static UploadRequestFormData fromJson(@Nullable Object tree) {
        return Json.fromTree(UploadRequestFormDataCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(UploadRequestFormDataCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>file</code>
     */
    public sealed interface FileStage permits Builder {
        /**
         * Sets a value.
         *
         * @param file the property <code>file</code>
         * @return what to go on with
         */
        Builder file(Content file);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements FileStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable Content file;

        /**
         * What the method of this name sets.
         */
        private @Nullable List<Content> previews;

        /**
         * What the method of this name sets.
         */
        private @Nullable String title;

        /**
         * What the method of this name sets.
         */
        private @Nullable UploadRequestFormDataAbout about;

        /**
         * What the method of this name sets.
         */
        private @Nullable UploadRequestFormDataSource source;

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
        private Builder(UploadRequestFormData from) {
            this.file = from.file();
            this.previews = from.previews();
            this.title = from.title();
            this.about = from.about();
            this.source = from.source();
        }

        /**
         * Sets a value.
         *
         * @param file the property <code>file</code>
         * @return what to go on with
         */
        @Override
        public Builder file(Content file) {
            this.file = file;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param previews the property <code>previews</code>
         * @return what to go on with
         */
        public Builder previews(@Nullable List<Content> previews) {
            this.previews = previews;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param title the property <code>title</code>
         * @return what to go on with
         */
        public Builder title(@Length(maxLength = 20) @Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param about the property <code>about</code>
         * @return what to go on with
         */
        public Builder about(@Nullable UploadRequestFormDataAbout about) {
            this.about = about;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param source the property <code>source</code>
         * @return what to go on with
         */
        public Builder source(@Nullable UploadRequestFormDataSource source) {
            this.source = source;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("file")
        public UploadRequestFormData build() {
            return new UploadRequestFormData(file, previews, title, about, source);
        }
    }
}
