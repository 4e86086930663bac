package io.plumbline.generator.openapi.syntax;

/**
 * Bounds on what is read, so that a hostile document ends in a message and not in exhausted memory.
 *
 * @param bytes size of one document
 * @param nodes values in one document, with those that YAML aliases repeat
 * @param repeatedNodes values in one document that are there only because a YAML alias repeats them
 * @param depth nesting of objects and arrays
 * @param numberLength characters of one number, and the greatest power of ten in it
 */
public record ReadLimits(int bytes, int nodes, int repeatedNodes, int depth, int numberLength) {

    /** Wide enough for the largest contracts known, by more than a factor of four. */
    public static final ReadLimits DEFAULT = new ReadLimits(64 << 20, 8_000_000, 500_000, 400, 1_000);
}
