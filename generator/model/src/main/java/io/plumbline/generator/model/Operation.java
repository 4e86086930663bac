package io.plumbline.generator.model;

import io.plumbline.generator.model.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * A method on a path.
 *
 * @param name {@code operationId}, or method and path where there is none
 * @param method HTTP method in upper case
 * @param path path template as the contract writes it; what a webhook or a callback has in its place
 * @param parameters path item's and operation's own, the latter winning
 * @param requestBody what the client sends
 * @param responses by status, in document order
 * @param security alternatives, of which one must be met; empty where none is needed
 * @param documentation what the contract says of it
 * @param location where it stands
 */
public record Operation(
        NameHint name,
        String method,
        String path,
        List<Parameter> parameters,
        Optional<RequestBody> requestBody,
        List<Response> responses,
        List<SecurityRequirement> security,
        Documentation documentation,
        Location location) {}
