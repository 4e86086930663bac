package com.acme.model;

import javax.annotation.processing.Generated;

/**
 * What all objects have that include <code>Open</code>.
 */
@Generated("io.plumbline")
public interface OpenLike {
    /**
     * Gives one of the values.
     *
     * @return the property <code>kind</code>
     */
    String kind();
}
