package io.plumbline.processor.declare;

import javax.lang.model.element.AnnotationMirror;

/**
 * Something wrong with a constraint where it is declared.
 *
 * @param annotation the annotation on the element that says it, perhaps with others in it
 * @param key what the message begins with in brackets, behind {@code plumbline.}
 * @param text what is wrong
 */
public record Fault(AnnotationMirror annotation, String key, String text) {}
