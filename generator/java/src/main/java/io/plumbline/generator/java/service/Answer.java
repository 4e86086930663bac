package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.model.Response;
import io.plumbline.generator.model.TypeUse;
import java.util.List;
import java.util.Optional;

/**
 * One result of an operation: a status, and where several media types have bodies of different types, one of these.
 *
 * @param response what the contract says of the status
 * @param type the record
 * @param body what the body is, empty where there is none
 */
public record Answer(Response response, ClassName type, Optional<Body> body) {

    /**
     * The body of a result.
     *
     * @param use what it is
     * @param mediaTypes the media types it can be sent in, at least one
     */
    public record Body(TypeUse use, List<String> mediaTypes) {}

    /** Whether the record must say which status it is. */
    public boolean isOpen() {
        return StatusNames.isOpen(response.status());
    }
}
