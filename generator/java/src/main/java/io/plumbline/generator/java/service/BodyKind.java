package io.plumbline.generator.java.service;

/** How bodies of a media type are read and written. */
enum BodyKind {
    /** A JSON document. */
    JSON,
    /** An object whose properties are the fields of a form, in requests only. */
    FORM,
    /** Text that stands for a scalar. */
    TEXT,
    /** Bytes that are not looked at. */
    CONTENT
}
