package com.acme.model;

import com.acme.json.StringCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Json;
import java.lang.Object;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The values of <code>String</code>.
 */
@Generated("io.plumbline")
public enum String {
    /**
     * The value <code>""</code>.
     */
    EMPTY(""),

    /**
     * The value <code>" "</code>.
     */
    SPACE(" "),

    /**
     * The value <code>"a"</code>.
     */
    A_2("a"),

    /**
     * The value <code>"A"</code>.
     */
    A("A"),

    /**
     * The value <code>"null-ish"</code>.
     */
    NULL_ISH("null-ish"),

    /**
     * The value <code>"1"</code>.
     */
    VALUE_1("1"),

    /**
     * The value <code>"-1"</code>.
     */
    MINUS_1("-1"),

    /**
     * The value <code>"+1"</code>.
     */
    PLUS_1("+1"),

    /**
     * The value <code>"Etc/GMT+12"</code>.
     */
    ETC_GMT_PLUS_12("Etc/GMT+12"),

    /**
     * The value <code>"Etc/GMT-12"</code>.
     */
    ETC_GMT_12("Etc/GMT-12"),

    /**
     * The value <code>"猫"</code>.
     */
    猫("猫"),

    /**
     * The value <code>"🐈"</code>.
     */
    U1_F408("🐈"),

    /**
     * The value <code>"class"</code>.
     */
    CLASS("class"),

    /**
     * The value <code>"valueOf"</code>.
     */
    VALUE_OF("valueOf"),

    /**
     * The value <code>"values"</code>.
     */
    VALUES("values"),

    /**
     * The value <code>"ordinal"</code>.
     */
    ORDINAL("ordinal");

    /**
     * The value as it stands in JSON.
     */
    private final java.lang.String value;

    /**
     * For the constants.
     *
     * @param value the value as it stands in JSON
     */
    String(java.lang.String value) {
        this.value = value;
    }

    /**
     * Gives the value as it stands in JSON.
     *
     * @return the value
     */
    public java.lang.String value() {
        return value;
    }

    /**
     * Finds the constant of a value as it stands in JSON.
     *
     * @param value the value
     * @return the constant
     * @throws ConstraintViolationException where there is none
     */
    public static String of(java.lang.String value) {
        return Json.fromTree(StringCodec.INSTANCE, value);
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
    public static String fromJson(@Nullable Object tree) {
        return Json.fromTree(StringCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(StringCodec.INSTANCE, this);
    }
}
