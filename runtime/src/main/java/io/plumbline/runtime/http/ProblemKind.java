package io.plumbline.runtime.http;

/** The refusals that the engine itself makes. */
public enum ProblemKind {
    /** Path or query can not be decoded. */
    MALFORMED_REQUEST(400, "Bad Request"),
    /** Parameters or body break the contract. */
    INVALID_REQUEST(400, "Bad Request"),
    /** The caller is not known. */
    UNAUTHENTICATED(401, "Unauthorized"),
    /** The caller may not. */
    FORBIDDEN(403, "Forbidden"),
    /** No operation has this path. */
    NOT_FOUND(404, "Not Found"),
    /** No operation of this path has this method. */
    METHOD_NOT_ALLOWED(405, "Method Not Allowed"),
    /** The caller accepts none of the media types there are. */
    NOT_ACCEPTABLE(406, "Not Acceptable"),
    /** The body is longer than the limit. */
    CONTENT_TOO_LARGE(413, "Content Too Large"),
    /** The body is of a media type or coding that the operation does not take. */
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported Media Type"),
    /** The application failed; the caller learns no more. */
    INTERNAL(500, "Internal Server Error");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The status in words, as RFC 9110 has them. */
    public String title() {
        return title;
    }
}
