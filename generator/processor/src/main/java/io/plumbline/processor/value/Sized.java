package io.plumbline.processor.value;

/**
 * Lists, sets, maps and arrays of known size.
 *
 * @param size how many elements or entries, whole numbers
 * @param element what each element, or value of a map, may be
 * @param isMutable whether elements can come, go or change while the program holds it
 */
public record Sized(Domain size, Value element, boolean isMutable) implements Domain {

    /** The same of exactly known elements. */
    static Sized of(Items items) {
        Value element = items.items().stream().reduce(Value.NONE, Value::join);
        return new Sized(Constants.of((long) items.items().size()), element, items.isMutable());
    }
}
