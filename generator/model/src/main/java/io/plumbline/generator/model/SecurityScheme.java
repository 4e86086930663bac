package io.plumbline.generator.model;

import io.plumbline.generator.model.diagnostic.Location;

/**
 * A way to authenticate.
 *
 * @param name its key in the contract
 * @param kind which way
 * @param parameter header, query or cookie name of an API key, or the HTTP scheme, else empty
 * @param documentation what the contract says of it
 * @param location where it stands, that of the definition where it is a reference to one
 */
public record SecurityScheme(String name, Kind kind, String parameter, Documentation documentation, Location location) {

    /** A scheme that stands in no document. */
    public SecurityScheme(String name, Kind kind, String parameter, Documentation documentation) {
        this(name, kind, parameter, documentation, Location.NONE);
    }

    /** The ways there are. */
    public enum Kind {
        API_KEY_HEADER,
        API_KEY_QUERY,
        API_KEY_COOKIE,
        HTTP_BASIC,
        HTTP_BEARER,
        HTTP_OTHER,
        MUTUAL_TLS,
        OAUTH2,
        OPEN_ID_CONNECT
    }
}
