package com.acme.model;

import com.acme.json.ThingStepCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Json;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The values of <code>Thing.step</code>.
 */
@Generated("io.plumbline")
@SuppressWarnings("value")
public enum ThingStep {
    /**
     * The value <code>1</code>.
     */
    VALUE_1(1),

    /**
     * The value <code>2</code>.
     */
    VALUE_2(2),

    /**
     * The value <code>4</code>.
     */
    VALUE_4(4);

    /**
     * The value as it stands in JSON.
     */
    private final int value;

    /**
     * For the constants.
     *
     * @param value the value as it stands in JSON
     */
    ThingStep(int value) {
        this.value = value;
    }

    /**
     * Gives the value as it stands in JSON.
     *
     * @return the value
     */
    public int value() {
        return value;
    }

    /**
     * Finds the constant of a value as it stands in JSON.
     *
     * @param value the value
     * @return the constant
     * @throws ConstraintViolationException where there is none
     */
    public static ThingStep of(int value) {
        return Json.fromTree(ThingStepCodec.INSTANCE, value);
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
    public static ThingStep fromJson(@Nullable Object tree) {
        return Json.fromTree(ThingStepCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(ThingStepCodec.INSTANCE, this);
    }
}
