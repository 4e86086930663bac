package io.plumbline.generator.openapi;

import io.plumbline.generator.openapi.source.DocumentLoader;
import io.plumbline.generator.openapi.syntax.ReadLimits;
import java.util.Optional;

/**
 * How contracts are read.
 *
 * @param remote opens documents at other addresses by {@code http} and the like; empty, the default, refuses references
 *     to them
 * @param limits bounds on every document
 */
public record FrontEndOptions(Optional<DocumentLoader> remote, ReadLimits limits) {

    /** Nothing remote, and bounds that real contracts do not reach. */
    public static final FrontEndOptions DEFAULT = new FrontEndOptions(Optional.empty(), ReadLimits.DEFAULT);
}
