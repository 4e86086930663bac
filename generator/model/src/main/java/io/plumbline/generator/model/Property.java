package io.plumbline.generator.model;

import io.plumbline.generator.model.diagnostic.Location;
import java.util.Optional;

/**
 * A property of an object.
 *
 * @param name its name on the wire, any text
 * @param use what its values are
 * @param required whether it must be there
 * @param defaultValue what it is when it is not there
 * @param constant its only possible value, as {@code const} or a lone {@code enum} value fixes it; a required one
 *     carries no information, so code may leave it out of what callers see, always write it and check it when reading.
 *     The type and its constraints are there too
 * @param access in which direction it travels
 * @param nameOverride the Java name that {@code x-java-name} demands, empty where there is none
 * @param documentation what the contract says of it
 * @param location where its schema stands
 */
public record Property(
        String name,
        TypeUse use,
        boolean required,
        Optional<Literal> defaultValue,
        Optional<Literal> constant,
        Access access,
        String nameOverride,
        Documentation documentation,
        Location location) {

    /** The directions in which a property travels. */
    public enum Access {
        /** Both ways. */
        READ_WRITE,
        /** {@code readOnly}: in responses only. */
        READ_ONLY,
        /** {@code writeOnly}: in requests only. */
        WRITE_ONLY
    }
}
