package com.acme.model;

import com.acme.json.PaymentCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Json;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * One of the 2 kinds of <code>Payment</code>.
 */
@Generated("io.plumbline")
public sealed interface Payment permits CardPayment, CashPayment {
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
    static Payment fromJson(@Nullable Object tree) {
        return Json.fromTree(PaymentCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @Nullable Object toJson();
}
