package io.plumbline.runtime.schema;

import java.util.List;

/**
 * Something that a static method {@code of} of its own class makes of arguments, so that generators can write it as an
 * expression without knowing what it is.
 */
public interface Term {

    /**
     * What to pass to {@code of}: terms, constraints, {@link String}, {@link Integer}, {@link Boolean} and lists of
     * these.
     */
    List<Object> arguments();
}
