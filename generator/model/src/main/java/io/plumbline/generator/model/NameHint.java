package io.plumbline.generator.model;

import java.util.List;

/**
 * What a thing could be called, from the outermost part inwards; naming turns it into an identifier.
 *
 * <p>A named schema has one part. An inline one has its owner's parts and then its own, so that its name follows from
 * where it stands and not from what stands beside it.
 *
 * @param parts raw document text, at least one
 * @param override the identifier that {@code x-java-name} demands, empty where there is none
 */
public record NameHint(List<String> parts, String override) {

    /** Copies the parts. */
    public NameHint {
        parts = List.copyOf(parts);
    }

    /** A hint of one part. */
    public static NameHint of(String part) {
        return new NameHint(List.of(part), "");
    }

    /** The hint for something inside the thing that this one names. */
    public NameHint child(String part) {
        List<String> more = new java.util.ArrayList<>(parts);
        more.add(part);
        return new NameHint(more, "");
    }
}
