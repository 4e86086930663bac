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
