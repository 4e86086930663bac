package io.plumbline.generator.model;

import io.plumbline.generator.model.diagnostic.Location;
import java.util.List;

/**
 * What a server answers for one status.
 *
 * @param status three digits, {@code 4XX}-like in upper case, or {@code default}
 * @param headers declared headers
 * @param content the media types, in document order, empty where there is no body
 * @param documentation what the contract says of it
 * @param location where it stands, that of the definition where it is a reference to one
 */
public record Response(
        String status,
        List<Parameter> headers,
        List<MediaType> content,
        Documentation documentation,
        Location location) {

    /** A response that stands in no document. */
    public Response(String status, List<Parameter> headers, List<MediaType> content, Documentation documentation) {
        this(status, headers, content, documentation, Location.NONE);
    }
}
