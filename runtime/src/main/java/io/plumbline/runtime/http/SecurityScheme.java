package io.plumbline.runtime.http;

/**
 * A way to authenticate that the contract knows.
 *
 * @param name its key in the contract
 * @param kind which way
 * @param parameter name of the header, query parameter or cookie of an API key, or the HTTP scheme, else empty
 */
public record SecurityScheme(String name, Kind kind, String parameter) {

    /** The ways there are. */
    public enum Kind {
        /** A key in a header. */
        API_KEY_HEADER,
        /** A key in the query. */
        API_KEY_QUERY,
        /** A key in a cookie. */
        API_KEY_COOKIE,
        /** User and password in {@code Authorization: Basic}. */
        HTTP_BASIC,
        /** A token in {@code Authorization: Bearer}; OAuth 2 and OpenID Connect send theirs so too. */
        HTTP_BEARER,
        /** Another scheme in {@code Authorization}, handed on as it came. */
        HTTP_OTHER
    }
}
