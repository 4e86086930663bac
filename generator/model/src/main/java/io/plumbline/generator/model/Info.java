package io.plumbline.generator.model;

/**
 * What a document says of itself.
 *
 * @param title its title
 * @param version the contract's own version, not OpenAPI's
 * @param description what it describes, empty where it does not say
 */
public record Info(String title, String version, String description) {}
