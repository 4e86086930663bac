package io.plumbline.runtime.json;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/**
 * Bounds of what a reader takes in, so that no document can exhaust memory, stack or time.
 *
 * <p>Make such an object once and keep it: it holds the tables by which names are recognised, which grow with use.
 */
public final class JsonLimits {

    /** Room for any ordinary request or response. */
    public static final JsonLimits DEFAULT =
            new JsonLimits(new Bounds(64 << 20, 512, 20_000_000, 50_000, 1_000, 10_000));

    private static final int SHOWN_OF_BAD_TOKEN = 40;

    private final Bounds bounds;
    private final JsonFactory factory;

    private JsonLimits(Bounds bounds) {
        this.bounds = bounds;
        this.factory = factory(bounds);
    }

    private record Bounds(int bytes, int depth, int stringLength, int nameLength, int numberLength, int exponent) {}

    private static JsonFactory factory(Bounds bounds) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(bounds.depth())
                .maxStringLength(bounds.stringLength())
                .maxNameLength(bounds.nameLength())
                .maxNumberLength(bounds.numberLength())
                .build();
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .streamReadConstraints(constraints)
                .errorReportConfiguration(ErrorReportConfiguration.builder()
                        .maxErrorTokenLength(SHOWN_OF_BAD_TOKEN)
                        .build())
                .build();
    }

    JsonFactory factory() {
        return factory;
    }

    /** Length of a document in bytes of UTF-8. */
    public int maxBytes() {
        return bounds.bytes;
    }

    /** Containers inside of one another. */
    public int maxDepth() {
        return bounds.depth;
    }

    /** Characters of a string. */
    public int maxStringLength() {
        return bounds.stringLength;
    }

    /** Bytes of a property's name. */
    public int maxNameLength() {
        return bounds.nameLength;
    }

    /** Characters of a number as it is written, and digits of a whole number written out in full. */
    public int maxNumberLength() {
        return bounds.numberLength;
    }

    /** How far the power of ten of a decimal number may be from zero, either way. */
    public int maxExponent() {
        return bounds.exponent;
    }

    /** These limits with another length of the document. */
    public JsonLimits withMaxBytes(int bytes) {
        return new JsonLimits(new Bounds(
                bytes, bounds.depth, bounds.stringLength, bounds.nameLength, bounds.numberLength, bounds.exponent));
    }

    /** These limits with another depth. */
    public JsonLimits withMaxDepth(int containers) {
        return new JsonLimits(new Bounds(
                bounds.bytes,
                containers,
                bounds.stringLength,
                bounds.nameLength,
                bounds.numberLength,
                bounds.exponent));
    }

    /** These limits with another length of a string. */
    public JsonLimits withMaxStringLength(int characters) {
        return new JsonLimits(new Bounds(
                bounds.bytes, bounds.depth, characters, bounds.nameLength, bounds.numberLength, bounds.exponent));
    }

    /** These limits with another length of a number. */
    public JsonLimits withMaxNumberLength(int characters) {
        return new JsonLimits(new Bounds(
                bounds.bytes, bounds.depth, bounds.stringLength, bounds.nameLength, characters, bounds.exponent));
    }

    /** These limits with another greatest power of ten. */
    public JsonLimits withMaxExponent(int exponent) {
        return new JsonLimits(new Bounds(
                bounds.bytes, bounds.depth, bounds.stringLength, bounds.nameLength, bounds.numberLength, exponent));
    }
}
