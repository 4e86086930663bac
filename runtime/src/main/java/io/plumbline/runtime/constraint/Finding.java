package io.plumbline.runtime.constraint;

/**
 * What a constraint found wrong with a value, not yet tied to a place.
 *
 * @param keyword the JSON Schema keyword that the value breaks, for example {@code maximum}
 * @param limit the keyword's limit as the contract writes it
 * @param message what is wrong in words, without the property's name, for example {@code 9 is outside 0..3}
 */
public record Finding(String keyword, String limit, String message) {}
