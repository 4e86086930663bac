package com.acme.json;

import com.acme.model.Place;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Place}.
 */
@Generated("io.plumbline")
public final class PlaceCodec implements Codec<Place> {
    /**
     * The only instance there is.
     */
    public static final PlaceCodec INSTANCE = new PlaceCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<List<@Nullable Object>> POINT_CODEC = Codecs.judged(PlacePointRulesSchema.SCHEMA::violations, Codecs.list(Codecs.ANY));

    /**
     * For the only instance.
     */
    private PlaceCodec() {
    }

    @Override
    public @Nullable Place read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        List<@Nullable Object> point = null;
        boolean hasPoint = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "point" -> {
                    hasPoint = true;
                    point = POINT_CODEC.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasPoint) {
            in.missing("point");
        }
        try {
            return new Place(point);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Place value) {
        out.beginObject();
        out.name("point");
        POINT_CODEC.write(out, value.point());
        out.endObject();
    }
}
