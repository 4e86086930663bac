package com.acme.model;

import javax.annotation.processing.Generated;

/**
 * What all objects have that include <code>Dog</code>.
 */
@Generated("io.plumbline")
public interface DogLike {
    /**
     * Gives one of the values.
     *
     * @return the property <code>petType</code>
     */
    String petType();

    /**
     * Gives one of the values.
     *
     * @return the property <code>name</code>
     */
    String name();

    /**
     * Gives one of the values.
     *
     * @return the property <code>packSize</code>
     */
    int packSize();
}
