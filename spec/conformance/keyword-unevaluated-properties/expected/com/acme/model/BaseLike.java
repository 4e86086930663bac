package com.acme.model;

import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What all objects have that include <code>Base</code>.
 */
@Generated("io.plumbline")
public interface BaseLike {
    /**
     * Gives one of the values.
     *
     * @return the property <code>id</code>
     */
    @Nullable BigInteger id();
}
