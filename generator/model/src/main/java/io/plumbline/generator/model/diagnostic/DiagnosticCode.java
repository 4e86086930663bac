package io.plumbline.generator.model.diagnostic;

import java.util.Locale;

/** The catalogue: every diagnostic there is, with its text, in which {@code %s} stands for the arguments. */
public enum DiagnosticCode {

    // ---- documents
    /** The text is neither JSON nor YAML. */
    SYNTAX(Severity.ERROR, "%s", ""),
    /** Indentation that YAML does not allow and everyone reads. */
    BLANK_LINE_INDENT(
            Severity.WARNING, "a blank line is indented deeper than the text block it begins; taken as empty", ""),
    /** A surrogate without the other one of its pair. */
    HALF_CHARACTER(
            Severity.WARNING,
            "an escape here spells only half of a character, which no text can hold; taken as U+FFFD",
            ""),
    /** Two properties of an object have the same name. */
    DUPLICATE_KEY(Severity.ERROR, "the property \"%s\" is there twice", "keep one of the two"),
    /** A bound against hostile input is reached. */
    LIMIT_EXCEEDED(Severity.ERROR, "%s", ""),
    /** A document is missing or cannot be read. */
    UNREADABLE_DOCUMENT(Severity.ERROR, "the document %s cannot be read", ""),
    /** A value is of another JSON type than its place asks for. */
    WRONG_KIND(Severity.ERROR, "here must be %s, not %s", ""),
    /** A property that must be there is not. */
    MISSING_FIELD(Severity.ERROR, "the property \"%s\" is missing", ""),

    // ---- versions
    /** The document is of a version that is not supported. */
    UNSUPPORTED_VERSION(Severity.ERROR, "%s is not supported", "convert the document to OpenAPI 3.0 or 3.1"),
    /** The document is no OpenAPI document. */
    NOT_OPENAPI(Severity.ERROR, "this is no OpenAPI document: it has no property \"openapi\"", ""),
    /** A keyword of an earlier version, whose meaning is plain. */
    OUTDATED_KEYWORD(Severity.WARNING, "\"%s\" has this form only up to OpenAPI 3.0; taken as it is meant there", ""),

    // ---- references
    /** A reference leads nowhere. */
    UNRESOLVED_REFERENCE(
            Severity.ERROR,
            "the reference %s leads nowhere",
            "with option tolerate=unresolved-reference a schema is any value then,"
                    + " and a parameter, header, body, response or path is left out"),
    /** A reference leads to another address, and those are not allowed. */
    REMOTE_REFERENCE(
            Severity.ERROR,
            "the reference leads to %s, which is not asked for: %s",
            "option remoteHosts names the hosts that references may lead to"),
    /** A reference leads to a file where the contract must not look. */
    REFERENCE_OUTSIDE_ROOT(Severity.ERROR, "the reference leads to %s, outside of the contract's folder", ""),
    /** References lead in a circle. */
    REFERENCE_CYCLE(Severity.ERROR, "the reference %s leads back to itself", ""),
    /** What stands beside a reference in OpenAPI 3.0. */
    IGNORED_BESIDE_REFERENCE(
            Severity.WARNING, "\"%s\" beside $ref has no effect in OpenAPI 3.0", "put the reference into allOf"),

    // ---- schemas
    /** A keyword that is understood and cannot be honoured. */
    UNSUPPORTED_KEYWORD(Severity.ERROR, "%s is not supported yet", ""),
    /** A keyword's limit that means nothing. */
    WRONG_LIMIT(Severity.ERROR, "%s must be %s, not %s", ""),
    /** A keyword that nobody knows. */
    UNKNOWN_KEYWORD(Severity.WARNING, "\"%s\" is no keyword; ignored", "names of your own begin with x-"),
    /** A keyword for values of other types. */
    POINTLESS_KEYWORD(Severity.WARNING, "\"%s\" has no effect on a value that is %s", ""),
    /** Limits that no value can keep. */
    CONTRADICTION(Severity.ERROR, "%s", ""),
    /** A default that the schema does not allow. */
    DEFAULT_INVALID(Severity.WARNING, "the default is not allowed by its own schema: %s; ignored", ""),
    /** A default whose quotes are missing or too many. */
    DEFAULT_RESPELLED(Severity.WARNING, "the default %s is not of its schema's type; taken as %s", ""),
    /** An example that the schema does not allow. */
    EXAMPLE_INVALID(Severity.WARNING, "the example is not allowed by its own schema: %s", ""),
    /** A schema that must fulfil itself before it is fulfilled. */
    SCHEMA_CYCLE(Severity.ERROR, "the schema is a part of itself", ""),
    /** A type that JSON does not have. */
    UNKNOWN_TYPE(Severity.WARNING, "there is no type \"%s\"; taken as %s", ""),
    /** A schema without a type, whose keywords give one to understand. */
    TYPE_ASSUMED(
            Severity.WARNING,
            "no type is named, so that any value would do; taken as %s, as its keywords suggest%s",
            "write the type; option reading=by-the-letter takes any value"),
    /** A format where the standard leaves open whether formats restrict. */
    FORMAT_RESTRICTS(
            Severity.NOTE,
            "by the letter of JSON Schema a format is a remark; %s is taken as a restriction%s",
            "option reading=by-the-letter takes it as a remark"),
    /** A list of values without a value. */
    EMPTY_ENUM(
            Severity.WARNING,
            "the enumeration is empty, so that no value would fit; ignored",
            "leave it out; option reading=by-the-letter takes it as it stands"),
    /** A schema that no value fits. */
    NO_VALUE(
            Severity.WARNING,
            "no value fits this schema: its parts demand different types; every value is refused",
            ""),
    /** What one part of allOf says of a place of a value, and another says otherwise. */
    OVERRIDDEN(
            Severity.WARNING,
            "no value fits both this and what stands at %s; the latter counts, as it is nearer to the use",
            "option reading=by-the-letter takes both"),
    /** An expression of another dialect. */
    PATTERN_RESPELLED(
            Severity.WARNING,
            "the pattern %s is no expression of ECMA-262; taken as %s",
            "with option reading=by-the-letter it is taken as it stands"),
    /** An alternative that what stands beside it rules out. */
    BRANCH_IMPOSSIBLE(
            Severity.WARNING, "no value fits both this branch and what stands beside the union; left out", ""),
    /** An alternative that is there already. */
    BRANCH_REPEATED(Severity.WARNING, "this branch is the same schema as an earlier one; taken as one branch", ""),
    /** A property that {@code required} names and nobody describes. */
    REQUIRED_UNDECLARED(
            Severity.WARNING, "\"required\" names \"%s\", which is no property here; taken as one of any value", ""),
    /** A property that must be there and must not; by the letter no value would fit, which nobody means. */
    REQUIRED_AND_FORBIDDEN(
            Severity.WARNING,
            "the property \"%s\" is required, and additionalProperties forbids it; taken as not required",
            "describe the property; option reading=by-the-letter takes it as it stands"),
    /** A property that one part of allOf describes and another forbids. */
    CLOSED_PART(
            Severity.WARNING,
            "additionalProperties: false here forbids \"%s\", which another part of allOf describes;"
                    + " taken as said of all parts together",
            "write unevaluatedProperties: false beside allOf;" + " option reading=by-the-letter takes it as it stands"),
    /** A listed value is not of the type. */
    ENUM_VALUE_TYPE(Severity.WARNING, "the value %s of the enumeration is a %s, which the type does not allow", ""),
    /** A value is listed twice. */
    ENUM_VALUE_REPEATED(Severity.WARNING, "the value %s of the enumeration is there twice", ""),
    /** Names for values that do not match the values. */
    ENUM_NAMES_MISMATCH(Severity.WARNING, "%s has not as many entries as enum; ignored", ""),
    /** A type name that Java cannot have. */
    INVALID_JAVA_TYPE(
            Severity.ERROR,
            "x-java-type \"%s\" is not the qualified name of a class, or does not stand at a string",
            ""),
    /** A string whose content is not JSON. */
    UNREADABLE_CONTENT(Severity.WARNING, "contentSchema has no effect on content of type \"%s\"", ""),
    /** A string in an encoding that is not undone. */
    UNREAD_ENCODING(
            Severity.WARNING,
            "contentEncoding \"%s\" is not undone; the string is handed on as it comes",
            "write base64"),
    /** A discriminator that cannot choose. */
    DISCRIMINATOR_UNUSABLE(
            Severity.WARNING, "the discriminator \"%s\" does not tell this branch from the others; ignored", ""),
    /** A discriminator whose mapping the branch contradicts. */
    DISCRIMINATOR_CONTRADICTED(
            Severity.WARNING, "the mapping of the discriminator \"%s\" gives %s, and the schema allows only %s", ""),

    // ---- operations
    /** Two operations of the same name. */
    OPERATION_ID_REPEATED(Severity.WARNING, "the operationId \"%s\" is already that of the operation at %s", ""),
    /** A parameter that stands nowhere. */
    UNKNOWN_PARAMETER_PLACE(Severity.ERROR, "a parameter cannot be \"in\": \"%s\"", ""),
    /** A parameter without a type. */
    PARAMETER_WITHOUT_SCHEMA(Severity.WARNING, "\"%s\" has neither schema nor content; taken as any text", ""),
    /** A parameter twice in one list. */
    PARAMETER_REPEATED(Severity.WARNING, "the parameter \"%s\" is there twice; the first one counts", ""),
    /** An optional part of a path. */
    PATH_PARAMETER_OPTIONAL(
            Severity.WARNING, "the path parameter \"%s\" is not marked as required; taken as required", ""),
    /** A part of a path that nobody describes. */
    PATH_PARAMETER_UNDECLARED(Severity.WARNING, "no parameter describes \"%s\" of the path; taken as any text", ""),
    /** A path parameter that the path has no place for. */
    PATH_PARAMETER_NOWHERE(Severity.WARNING, "the path parameter \"%s\" is not in the path %s; ignored", ""),
    /** A style that a place does not have. */
    STYLE_NOT_ALLOWED(Severity.ERROR, "the style \"%s\" is not allowed in %s", ""),
    /** A header that OpenAPI describes elsewhere. */
    HEADER_IGNORED(Severity.NOTE, "the header parameter \"%s\" has no effect: OpenAPI describes it elsewhere", ""),
    /** A status that HTTP does not have. */
    UNKNOWN_STATUS(Severity.ERROR, "\"%s\" is no status", "write three digits, 4XX or default"),
    /** Reserved characters that need no escape. */
    ALLOW_RESERVED(
            Severity.WARNING,
            "allowReserved has no effect: reserved characters are read with and without escapes,"
                    + " save that + is a space and that & and # end a value",
            ""),
    /** A security scheme that is not declared. */
    UNKNOWN_SECURITY_SCHEME(Severity.ERROR, "there is no security scheme \"%s\"", ""),
    /** A security scheme of no known kind. */
    UNKNOWN_SECURITY_KIND(Severity.ERROR, "the security scheme's type \"%s\" or its place is unknown", ""),

    /** A property of an OpenAPI object that the specification does not have. */
    UNKNOWN_FIELD(
            Severity.WARNING,
            "\"%s\" is no property of OpenAPI's %s object; ignored",
            "names of your own begin with x-"),
    /** What a client could do next. */
    LINKS_NOT_GENERATED(Severity.NOTE, "links are for clients; nothing is generated for them", ""),

    // ---- generation
    /** Two operations whose paths have the same form. */
    AMBIGUOUS_PATH(
            Severity.WARNING,
            "%s has the same form as %s at %s; which one a request is for is told by the path parameters alone",
            ""),
    /** An operation that shares its paths with another that is asked first. */
    UNREACHABLE_PATH(
            Severity.WARNING,
            "no request is for %s: all of its paths are also those of %s at %s, which is asked first",
            "give the path parameters different values, or the paths different texts"),
    /** A path template that can not be matched. */
    INVALID_PATH(Severity.ERROR, "the path %s can not be matched: %s", ""),
    /** A parameter or response header for which there is no spelling. */
    UNSUPPORTED_PARAMETER(Severity.ERROR, "the %s parameter \"%s\" %s", ""),
    /** A parameter of which no style spells every part. */
    PARAMETER_AS_JSON(
            Severity.WARNING,
            "the %s parameter \"%s\" has arrays or objects inside of others, which style %s can not spell;"
                    + " they are JSON documents",
            "write content: application/json instead of schema"),
    /** A style for objects where there is none. */
    STYLE_WITHOUT_EFFECT(
            Severity.WARNING,
            "the %s parameter \"%s\" is no object, and style %s spells nothing else; taken as style form",
            ""),
    /** A form whose schema has no names for its fields. */
    MEDIA_TYPE_LEFT_OUT(
            Severity.WARNING,
            "%s of %s is not served in the media type %s, whose schema is no object",
            "the fields of a form are the properties of an object"),
    /** A body that is handed on without being looked at. */
    CONTENT_NOT_READ(
            Severity.WARNING, "%s of %s is handed on as bytes in the media type %s; its schema is not enforced", ""),
    /** A field that should say how the others are written. */
    CHARSET_FIELD(
            Severity.WARNING,
            "%s of %s has the field _charset_ in %s, which is handed on and not acted on:"
                    + " texts are UTF-8 unless their own Content-Type says otherwise",
            ""),
    /** Header lines that the parts of a form should have. */
    PART_HEADERS_UNCHECKED(
            Severity.WARNING, "the headers of the part \"%s\" are handed on as they come; they are not checked", ""),
    /** More headers than Java can hold in one value. */
    TOO_MANY_HEADERS(Severity.ERROR, "response %s has %s headers, more than fit into a Java record", ""),
    /** A status that no final response has. */
    UNSUPPORTED_STATUS(
            Severity.WARNING,
            "%s is not the status of a final response; left out, since servers send such ones of themselves",
            ""),
    /** A way to authenticate of which a request carries nothing. */
    UNSUPPORTED_SECURITY(Severity.ERROR, "the security scheme \"%s\" %s", "");

    private final Severity severity;
    private final String text;
    private final String hint;

    DiagnosticCode(Severity severity, String text, String hint) {
        this.severity = severity;
        this.text = text;
        this.hint = hint;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** The key that users see and fixtures name, for example {@code unresolved-reference}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to do about it, empty where the message says it all. */
    public String hint() {
        return hint;
    }

    /** Whether generation can go on after this error where the user wants that. */
    public boolean isTolerable() {
        return this == UNRESOLVED_REFERENCE;
    }

    String message(Object... arguments) {
        return String.format(Locale.ROOT, text, arguments);
    }
}
