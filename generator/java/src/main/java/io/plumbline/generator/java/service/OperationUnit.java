package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.model.Operation;
import java.util.List;

/**
 * An operation with its names.
 *
 * @param source what the contract says of it
 * @param id {@code operationId}, or what the contract gives in its place
 * @param method the service's method
 * @param nested the class inside the routes that decodes and encodes for it, a simple name
 * @param request the record of everything that is sent
 * @param result the interface of everything that is answered
 * @param parts the parts of the request
 * @param answers the results
 */
public record OperationUnit(
        Operation source,
        String id,
        String method,
        String nested,
        ClassName request,
        ClassName result,
        RequestParts parts,
        List<Answer> answers) {

    /** Method and path, as comments name the operation. */
    public String place() {
        return source.method() + " " + source.path();
    }
}
