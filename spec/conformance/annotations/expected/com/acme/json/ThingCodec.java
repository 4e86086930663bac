package com.acme.json;

import com.acme.model.Base;
import com.acme.model.Color;
import com.acme.model.Shape;
import com.acme.model.Thing;
import com.acme.model.ThingStep;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.value.Presence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Thing}.
 */
@Generated("io.plumbline")
@SuppressWarnings("value")
public final class ThingCodec implements Codec<Thing> {
    /**
     * The only instance there is.
     */
    public static final ThingCodec INSTANCE = new ThingCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<List<String>> KINDS_CODEC = Codecs.list(Codecs.STRING);

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<List<List<Integer>>> MATRIX_CODEC = Codecs.list(Codecs.list(Codecs.INT));

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Map<String, @Nullable Integer>> LIMITS_CODEC = Codecs.map(Codecs.nullable(Codecs.INT));

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<@Nullable Integer> MAYBE_CODEC = Codecs.nullable(Codecs.INT);

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<List<Base>> PARTS_CODEC = Codecs.list(Codecs.lazy(() -> BaseCodec.INSTANCE));

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Integer> ADDITIONAL_PROPERTIES_CODEC = Codecs.INT;

    /**
     * For the only instance.
     */
    private ThingCodec() {
    }

    @Override
    public @Nullable Thing read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int count = 0;
        Long big = null;
        BigInteger huge = null;
        Double ratio = null;
        BigDecimal price = null;
        String name = null;
        String code = null;
        String part = null;
        String word = null;
        String mode = null;
        ThingStep step = null;
        List<String> kinds = null;
        List<List<Integer>> matrix = null;
        Map<String, @Nullable Integer> limits = null;
        Presence<Integer> maybe = Presence.absent();
        Base base = null;
        Color color = null;
        Shape shape = null;
        List<Base> parts = null;
        boolean hasCount = false;
        boolean hasName = false;
        boolean hasKinds = false;
        Map<String, Integer> additionalProperties = new LinkedHashMap<>();
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "count" -> {
                    hasCount = true;
                    count = in.readInt();
                }
                case "big" -> {
                    big = in.readLong();
                }
                case "huge" -> {
                    huge = in.readBigInteger();
                }
                case "ratio" -> {
                    ratio = in.readDouble();
                }
                case "price" -> {
                    price = in.readBigDecimal();
                }
                case "name" -> {
                    hasName = true;
                    name = in.readString();
                }
                case "code" -> {
                    code = in.readString();
                }
                case "part" -> {
                    part = in.readString();
                }
                case "word" -> {
                    word = in.readString();
                }
                case "mode" -> {
                    mode = in.readString();
                }
                case "step" -> {
                    step = ThingStepCodec.INSTANCE.read(in);
                }
                case "kinds" -> {
                    hasKinds = true;
                    kinds = KINDS_CODEC.read(in);
                }
                case "matrix" -> {
                    matrix = MATRIX_CODEC.read(in);
                }
                case "limits" -> {
                    limits = LIMITS_CODEC.read(in);
                }
                case "maybe" -> {
                    maybe = Presence.ofNullable(MAYBE_CODEC.read(in));
                }
                case "base" -> {
                    base = BaseCodec.INSTANCE.read(in);
                }
                case "color" -> {
                    color = ColorCodec.INSTANCE.read(in);
                }
                case "shape" -> {
                    shape = ShapeCodec.INSTANCE.read(in);
                }
                case "parts" -> {
                    parts = PARTS_CODEC.read(in);
                }
                default -> {
                    additionalProperties.put(property, ADDITIONAL_PROPERTIES_CODEC.read(in));
                }
            }
        }
        if (!hasCount) {
            in.missing("count");
        }
        if (!hasName) {
            in.missing("name");
        }
        if (!hasKinds) {
            in.missing("kinds");
        }
        try {
            return new Thing(count, big, huge, ratio, price, name, code, part, word, mode, step,
                    kinds, matrix, limits, maybe, base, color, shape, parts, additionalProperties);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Thing value) {
        out.beginObject();
        out.name("count");
        out.value(value.count());
        if (value.big() != null) {
            out.name("big");
            out.value(value.big());
        }
        if (value.huge() != null) {
            out.name("huge");
            out.value(value.huge());
        }
        if (value.ratio() != null) {
            out.name("ratio");
            out.value(value.ratio());
        }
        if (value.price() != null) {
            out.name("price");
            out.value(value.price());
        }
        out.name("name");
        out.value(value.name());
        if (value.code() != null) {
            out.name("code");
            out.value(value.code());
        }
        if (value.part() != null) {
            out.name("part");
            out.value(value.part());
        }
        if (value.word() != null) {
            out.name("word");
            out.value(value.word());
        }
        if (value.mode() != null) {
            out.name("mode");
            out.value(value.mode());
        }
        if (value.step() != null) {
            out.name("step");
            ThingStepCodec.INSTANCE.write(out, value.step());
        }
        out.name("kinds");
        KINDS_CODEC.write(out, value.kinds());
        if (value.matrix() != null) {
            out.name("matrix");
            MATRIX_CODEC.write(out, value.matrix());
        }
        if (value.limits() != null) {
            out.name("limits");
            LIMITS_CODEC.write(out, value.limits());
        }
        if (!value.maybe().isAbsent()) {
            out.name("maybe");
            MAYBE_CODEC.write(out, value.maybe().orNull());
        }
        if (value.base() != null) {
            out.name("base");
            BaseCodec.INSTANCE.write(out, value.base());
        }
        if (value.color() != null) {
            out.name("color");
            ColorCodec.INSTANCE.write(out, value.color());
        }
        if (value.shape() != null) {
            out.name("shape");
            ShapeCodec.INSTANCE.write(out, value.shape());
        }
        if (value.parts() != null) {
            out.name("parts");
            PARTS_CODEC.write(out, value.parts());
        }
        value.additionalProperties().forEach((key, each) -> {
            out.name(key);
            ADDITIONAL_PROPERTIES_CODEC.write(out, each);
        } );
        out.endObject();
    }
}
