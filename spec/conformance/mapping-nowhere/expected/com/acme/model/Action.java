package com.acme.model;

import com.acme.json.ActionCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Json;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * One of the 2 kinds of <code>Action</code>.
 */
@Generated("io.plumbline")
public sealed interface Action permits Reboot, Snapshot {
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
    static Action fromJson(@Nullable Object tree) {
        return Json.fromTree(ActionCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @Nullable Object toJson();
}
