package com.acme.model;

import com.acme.json.StatusCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Json;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The values of <code>Status</code>.
 */
@Generated("io.plumbline")
public enum Status {
    /**
     * The value <code>"APPROVED"</code>.
     */
    Approved("APPROVED"),

    /**
     * The value <code>"REJECTED"</code>.
     */
    Rejected("REJECTED");

    /**
     * The value as it stands in JSON.
     */
    private final String value;

    /**
     * For the constants.
     *
     * @param value the value as it stands in JSON
     */
    Status(String value) {
        this.value = value;
    }

    /**
     * Gives the value as it stands in JSON.
     *
     * @return the value
     */
    public String value() {
        return value;
    }

    /**
     * Finds the constant of a value as it stands in JSON.
     *
     * @param value the value
     * @return the constant
     * @throws ConstraintViolationException where there is none
     */
    public static Status of(String value) {
        return Json.fromTree(StatusCodec.INSTANCE, value);
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
    public static Status fromJson(@Nullable Object tree) {
        return Json.fromTree(StatusCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(StatusCodec.INSTANCE, this);
    }
}
