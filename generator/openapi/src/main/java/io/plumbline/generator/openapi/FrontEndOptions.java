package io.plumbline.generator.openapi;

import io.plumbline.generator.openapi.schema.Reading;
import io.plumbline.generator.openapi.source.DocumentLoader;
import io.plumbline.generator.openapi.syntax.ReadLimits;
import java.util.Optional;

/**
 * How contracts are read.
 *
 * @param remote opens documents at other addresses by {@code http} and the like; empty, the default, refuses references
 *     to them
 * @param limits bounds on every document
 * @param reading how much of what schemas do not say is read into them
 */
public record FrontEndOptions(Optional<DocumentLoader> remote, ReadLimits limits, Reading reading) {

    /** Options for schemas read as they are meant. */
    public FrontEndOptions(Optional<DocumentLoader> remote, ReadLimits limits) {
        this(remote, limits, Reading.AS_MEANT);
    }

    /** Options for documents of the usual size. */
    public static FrontEndOptions of(Optional<DocumentLoader> remote, Reading reading) {
        return new FrontEndOptions(remote, ReadLimits.DEFAULT, reading);
    }

    /** Nothing remote, schemas as they are meant, and bounds that real contracts do not reach. */
    public static final FrontEndOptions DEFAULT =
            new FrontEndOptions(Optional.empty(), ReadLimits.DEFAULT, Reading.AS_MEANT);
}
