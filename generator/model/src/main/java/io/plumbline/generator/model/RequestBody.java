package io.plumbline.generator.model;

import java.util.List;

/**
 * What a client sends.
 *
 * @param required whether there must be a body
 * @param content the media types, in document order
 * @param documentation what the contract says of it
 */
public record RequestBody(boolean required, List<MediaType> content, Documentation documentation) {}
