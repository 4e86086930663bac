package io.plumbline.processor.value;

import java.util.List;

/**
 * A list, set or array whose elements are known one by one.
 *
 * @param items the elements in order
 * @param isMutable whether its elements can change while the program holds it
 */
public record Items(List<Value> items, boolean isMutable) implements Domain {}
