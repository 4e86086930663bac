package io.plumbline.generator.model;

/**
 * The identity of a type: where its schema stands.
 *
 * @param uri the document, relative to the root document, empty for that one itself, then {@code #} and a JSON pointer
 */
public record TypeKey(String uri) {

    @Override
    public String toString() {
        return uri;
    }
}
