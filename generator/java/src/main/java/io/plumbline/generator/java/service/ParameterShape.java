package io.plumbline.generator.java.service;

import io.plumbline.runtime.http.parameter.Shape;

/** What JSON value a parameter's texts stand for, or why no text can stand for its type. */
sealed interface ParameterShape {

    /** A type that texts can stand for. */
    record Spelled(Shape shape) implements ParameterShape {}

    /**
     * A type that no text can stand for in the parameter's style.
     *
     * @param reason in words that follow "it"
     */
    record Refused(String reason) implements ParameterShape {}
}
