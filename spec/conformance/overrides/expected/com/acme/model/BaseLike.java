package com.acme.model;

import javax.annotation.processing.Generated;

/**
 * What all objects have that include <code>Base</code>.
 */
@Generated("io.plumbline")
public interface BaseLike {
}
