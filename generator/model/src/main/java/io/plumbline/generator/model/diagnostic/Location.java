package io.plumbline.generator.model.diagnostic;

/**
 * A place in a document.
 *
 * @param file the document as the user named it, relative where possible
 * @param line from 1, or 0 where the whole document is meant
 * @param column from 1 in UTF-16 units, or 0
 * @param pointer JSON pointer (RFC 6901) from the document's root
 */
public record Location(String file, int line, int column, String pointer) {

    /** No place: for what stands in no document. */
    public static final Location NONE = new Location("", 0, 0, "");

    /** {@code file:line:column}, as compilers write it. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
