package com.acme.model;

import com.acme.json.UploadRequestFormDataSourceCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Content;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * One of the 2 kinds of <code>upload.request.form-data.source</code>.
 */
@Generated("io.plumbline")
public sealed interface UploadRequestFormDataSource permits UploadRequestFormDataSource.IntegerValue, UploadRequestFormDataSource.BinaryValue {
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
    static UploadRequestFormDataSource fromJson(@Nullable Object tree) {
        return Json.fromTree(UploadRequestFormDataSourceCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @Nullable Object toJson();

    /**
     * Wraps a value of <code>integer</code>.
     *
     * @param value the value
     */
    @Generated("io.plumbline")
    record IntegerValue(BigInteger value) implements UploadRequestFormDataSource {
        /**
         * Checks the value.
         *
         * @param value the value
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public IntegerValue {
            Violations violations = Violations.NONE;
            if (value == null) {
                violations = violations.missing("");
            }
            violations.throwIfAny();
        }

        /**
         * Writes the value in its JSON form.
         *
         * @return maps, lists, strings, numbers, booleans and null
         */
        @JsonValue
        public @Nullable Object toJson() {
            return Json.toTree(UploadRequestFormDataSourceCodec.INSTANCE, this);
        }
    }

    /**
     * Wraps a value of <code>binary</code>.
     *
     * @param value the value
     */
    @Generated("io.plumbline")
    record BinaryValue(Content value) implements UploadRequestFormDataSource {
        /**
         * Checks the value.
         *
         * @param value the value
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public BinaryValue {
            Violations violations = Violations.NONE;
            if (value == null) {
                violations = violations.missing("");
            }
            violations.throwIfAny();
        }

        /**
         * Writes the value in its JSON form.
         *
         * @return maps, lists, strings, numbers, booleans and null
         */
        @JsonValue
        public @Nullable Object toJson() {
            return Json.toTree(UploadRequestFormDataSourceCodec.INSTANCE, this);
        }
    }
}
