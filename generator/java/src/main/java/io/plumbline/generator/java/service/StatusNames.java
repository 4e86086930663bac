package io.plumbline.generator.java.service;

import java.util.Map;

/** What results are called: the words of RFC 9110 for their statuses. */
final class StatusNames {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("200", "Ok"),
            Map.entry("201", "Created"),
            Map.entry("202", "Accepted"),
            Map.entry("203", "NonAuthoritativeInformation"),
            Map.entry("204", "NoContent"),
            Map.entry("205", "ResetContent"),
            Map.entry("206", "PartialContent"),
            Map.entry("207", "MultiStatus"),
            Map.entry("300", "MultipleChoices"),
            Map.entry("301", "MovedPermanently"),
            Map.entry("302", "Found"),
            Map.entry("303", "SeeOther"),
            Map.entry("304", "NotModified"),
            Map.entry("307", "TemporaryRedirect"),
            Map.entry("308", "PermanentRedirect"),
            Map.entry("400", "BadRequest"),
            Map.entry("401", "Unauthorized"),
            Map.entry("402", "PaymentRequired"),
            Map.entry("403", "Forbidden"),
            Map.entry("404", "NotFound"),
            Map.entry("405", "MethodNotAllowed"),
            Map.entry("406", "NotAcceptable"),
            Map.entry("407", "ProxyAuthenticationRequired"),
            Map.entry("408", "RequestTimeout"),
            Map.entry("409", "Conflict"),
            Map.entry("410", "Gone"),
            Map.entry("411", "LengthRequired"),
            Map.entry("412", "PreconditionFailed"),
            Map.entry("413", "ContentTooLarge"),
            Map.entry("414", "UriTooLong"),
            Map.entry("415", "UnsupportedMediaType"),
            Map.entry("416", "RangeNotSatisfiable"),
            Map.entry("417", "ExpectationFailed"),
            Map.entry("421", "MisdirectedRequest"),
            Map.entry("422", "UnprocessableContent"),
            Map.entry("423", "Locked"),
            Map.entry("424", "FailedDependency"),
            Map.entry("426", "UpgradeRequired"),
            Map.entry("428", "PreconditionRequired"),
            Map.entry("429", "TooManyRequests"),
            Map.entry("431", "RequestHeaderFieldsTooLarge"),
            Map.entry("451", "UnavailableForLegalReasons"),
            Map.entry("500", "InternalServerError"),
            Map.entry("501", "NotImplemented"),
            Map.entry("502", "BadGateway"),
            Map.entry("503", "ServiceUnavailable"),
            Map.entry("504", "GatewayTimeout"),
            Map.entry("505", "HttpVersionNotSupported"),
            Map.entry("507", "InsufficientStorage"),
            Map.entry("default", "Default"));

    private StatusNames() {}

    /** The name for three digits, a range such as {@code 4XX}, or {@code default}. */
    static String of(String status) {
        return WORDS.getOrDefault(status, "Status" + status);
    }

    /** Whether the status stands for many, so that a result must say which one it is. */
    static boolean isOpen(String status) {
        return status.equals("default") || status.endsWith("XX");
    }
}
