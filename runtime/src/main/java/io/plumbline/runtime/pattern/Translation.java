package io.plumbline.runtime.pattern;

/**
 * An expression in Java's syntax, and what it costs to search for it.
 *
 * @param java for {@link java.util.regex.Pattern#compile(String)} without flags
 * @param effort what a search can cost
 */
record Translation(String java, Effort effort) {}
