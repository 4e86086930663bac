package com.acme.model;

import javax.annotation.processing.Generated;
import org.checkerframework.common.value.qual.IntRange;
import org.jetbrains.annotations.Range;

/**
 * What all objects have that include <code>Base</code>.
 */
@Generated("io.plumbline")
@SuppressWarnings("value")
public interface BaseLike {
    /**
     * Gives one of the values.
     *
     * @return the property <code>count</code>
     */
    @IntRange(from = 0, to = 3) @Range(from = 0, to = 3) int count();
}
