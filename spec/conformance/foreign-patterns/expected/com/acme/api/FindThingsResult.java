package com.acme.api;

import io.plumbline.runtime.constraint.PropertyName;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>GET /things</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface FindThingsResult {
    /**
     * A header as plain text is what its schema alone would be.
     *
     * <p>Status <code>200</code>.
     *
     * @param xRate the property <code>X-Rate</code>
     */
    record Ok(@PropertyName("X-Rate") @Nullable BigInteger xRate) implements FindThingsResult {
    }
}
