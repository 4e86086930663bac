package io.plumbline.runtime.http.parameter;

import java.util.Locale;

/** Where in a request a value stands. */
public enum Place {
    /** A piece of the path. */
    PATH,
    /** The query string. */
    QUERY,
    /** A header line. */
    HEADER,
    /** The {@code Cookie} header. */
    COOKIE,
    /** The body. */
    BODY;

    /** The place as OpenAPI's {@code in} and problem documents spell it, for example {@code query}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
