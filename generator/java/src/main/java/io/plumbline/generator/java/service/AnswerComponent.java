package io.plumbline.generator.java.service;

import com.palantir.javapoet.TypeName;

/**
 * A component of a result's record.
 *
 * @param name its name
 * @param type its Java type, with its nullness
 * @param mustBeThere whether it is a reference that must not be null
 * @param comment what it is, as the text of a block tag
 */
record AnswerComponent(String name, TypeName type, boolean mustBeThere, String comment) {}
