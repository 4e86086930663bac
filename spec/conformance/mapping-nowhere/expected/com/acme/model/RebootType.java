package com.acme.model;

import com.acme.json.RebootTypeCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Json;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The values of <code>Reboot.type</code>.
 */
@Generated("io.plumbline")
public enum RebootType {
    /**
     * The value <code>"reboot"</code>.
     */
    REBOOT("reboot"),

    /**
     * The value <code>"power_on"</code>.
     */
    POWER_ON("power_on");

    /**
     * The value as it stands in JSON.
     */
    private final String value;

    /**
     * For the constants.
     *
     * @param value the value as it stands in JSON
     */
    RebootType(String value) {
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
    public static RebootType of(String value) {
        return Json.fromTree(RebootTypeCodec.INSTANCE, value);
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
    public static RebootType fromJson(@Nullable Object tree) {
        return Json.fromTree(RebootTypeCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(RebootTypeCodec.INSTANCE, this);
    }
}
