package io.plumbline.generator.model;

import io.plumbline.generator.model.diagnostic.Location;
import java.util.List;

/**
 * What a client sends.
 *
 * @param required whether there must be a body
 * @param content the media types, in document order
 * @param documentation what the contract says of it
 * @param location where it stands, that of the definition where it is a reference to one
 */
public record RequestBody(boolean required, List<MediaType> content, Documentation documentation, Location location) {

    /** A body that stands in no document. */
    public RequestBody(boolean required, List<MediaType> content, Documentation documentation) {
        this(required, content, documentation, Location.NONE);
    }
}
