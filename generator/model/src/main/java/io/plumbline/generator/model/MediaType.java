package io.plumbline.generator.model;

import java.util.Optional;

/**
 * A body's shape for one media type.
 *
 * @param range media type or range as the contract writes it
 * @param use what the body is, empty where there is no schema
 */
public record MediaType(String range, Optional<TypeUse> use) {}
