package com.acme.model;

import com.acme.json.ColorCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Json;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The values of <code>Color</code>.
 */
@Generated("io.plumbline")
@SuppressWarnings("value")
public enum Color {
    /**
     * The value <code>"red"</code>.
     */
    RED("red"),

    /**
     * The value <code>"green"</code>.
     */
    GREEN("green");

    /**
     * The value as it stands in JSON.
     */
    private final String value;

    /**
     * For the constants.
     *
     * @param value the value as it stands in JSON
     */
    Color(String value) {
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
    public static Color of(String value) {
        return Json.fromTree(ColorCodec.INSTANCE, value);
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
    public static Color fromJson(@Nullable Object tree) {
        return Json.fromTree(ColorCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(ColorCodec.INSTANCE, this);
    }
}
