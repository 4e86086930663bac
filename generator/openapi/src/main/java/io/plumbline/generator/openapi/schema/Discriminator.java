package io.plumbline.generator.openapi.schema;

import java.util.List;

/**
 * How the branches of a union are told apart by one property.
 *
 * @param property the property's name
 * @param values for each branch the property's values that select it
 */
record Discriminator(String property, List<List<String>> values) {}
