package io.plumbline.generator.model;

/**
 * The identity of a type: where its schema stands.
 *
 * @param uri the document, relative to the root document, empty for that one itself, then {@code #} and a JSON pointer;
 *     where several schemas are merged into one type, those of all of them, joined by {@code &}
 */
public record TypeKey(String uri) {

    @Override
    public String toString() {
        return uri;
    }
}
