package com.acme.model;

import com.acme.json.TasksKindOtherIdKindCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Json;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The values of <code>/tasks/&#123;kind&#125;/&#123;other_id&#125;.kind</code>.
 */
@Generated("io.plumbline")
public enum TasksKindOtherIdKind {
    /**
     * The value <code>"rank"</code>.
     */
    RANK("rank"),

    /**
     * The value <code>"embed"</code>.
     */
    EMBED("embed");

    /**
     * The value as it stands in JSON.
     */
    private final String value;

    /**
     * For the constants.
     *
     * @param value the value as it stands in JSON
     */
    TasksKindOtherIdKind(String value) {
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
    public static TasksKindOtherIdKind of(String value) {
        return Json.fromTree(TasksKindOtherIdKindCodec.INSTANCE, value);
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
    public static TasksKindOtherIdKind fromJson(@Nullable Object tree) {
        return Json.fromTree(TasksKindOtherIdKindCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(TasksKindOtherIdKindCodec.INSTANCE, this);
    }
}
