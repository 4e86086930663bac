package io.plumbline.generator.openapi.syntax;

/**
 * Where a node stands.
 *
 * @param parent what it stands in
 * @param index its position there, from 0
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
record Place(Container parent, int index, int line, int column) {}
