package io.plumbline.runtime.http;

import java.util.List;

/**
 * What the engine must know of an operation of the contract.
 *
 * @param id {@code operationId}, or method and path where the contract gives none
 * @param method HTTP method in upper case
 * @param path path template as the contract writes it
 * @param produces media types that some response has; empty where none has a body
 * @param security alternatives, of which one must be met; empty where anyone may call
 */
public record OperationInfo(
        String id, String method, String path, List<String> produces, List<SecurityRequirement> security) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException where the path is no template: it does not begin with a slash, braces do not
     *     match, or two parameters stand side by side
     */
    public OperationInfo {
        PathTemplate.parse(path);
        produces = List.copyOf(produces);
        security = List.copyOf(security);
    }
}
