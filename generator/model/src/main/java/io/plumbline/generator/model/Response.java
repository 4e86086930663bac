package io.plumbline.generator.model;

import java.util.List;

/**
 * What a server answers for one status.
 *
 * @param status three digits, {@code 4XX}-like in upper case, or {@code default}
 * @param headers declared headers
 * @param content the media types, in document order, empty where there is no body
 * @param documentation what the contract says of it
 */
public record Response(String status, List<Parameter> headers, List<MediaType> content, Documentation documentation) {}
