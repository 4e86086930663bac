package io.plumbline.runtime.urn.syntax;

/**
 * What is wrong at one place of a text, before it is known which kind of URN and which part the place belongs to.
 *
 * @param index where, from 0, at most the length of the text
 * @param what what is wrong there
 */
record Flaw(int index, String what) {}
