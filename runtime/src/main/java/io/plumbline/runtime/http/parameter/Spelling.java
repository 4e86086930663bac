package io.plumbline.runtime.http.parameter;

/**
 * What a style must know of a parameter.
 *
 * @param name its name
 * @param explode whether elements and properties stand apart
 * @param shape what its texts stand for
 */
public record Spelling(String name, boolean explode, Shape shape) {}
