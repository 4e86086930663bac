package io.plumbline.processor.value;

import java.util.List;

/**
 * A list, set or array whose elements are known one by one.
 *
 * @param items the elements in order
 */
public record Sequence(List<Value> items) implements Value {}
