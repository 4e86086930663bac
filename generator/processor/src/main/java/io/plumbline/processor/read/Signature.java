package io.plumbline.processor.read;

import java.util.List;

/**
 * What a method or constructor demands of its arguments.
 *
 * @param parameters one for each declared parameter, or none at all where no parameter demands anything
 */
public record Signature(List<Expectation> parameters) {

    /** Demands nothing. */
    public static final Signature NONE = new Signature(List.of());

    /** Whether no parameter demands anything. */
    public boolean isEmpty() {
        return parameters.isEmpty();
    }
}
