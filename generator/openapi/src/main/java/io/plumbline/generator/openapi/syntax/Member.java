package io.plumbline.generator.openapi.syntax;

/**
 * A property of an object in a document.
 *
 * @param name its name
 * @param line where the name stands, from 1
 * @param column where the name stands, from 1 in UTF-16 units
 * @param value its value
 */
record Member(String name, int line, int column, Node value) {}
