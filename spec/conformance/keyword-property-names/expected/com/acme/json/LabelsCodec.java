package com.acme.json;

import com.acme.model.Labels;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Labels}.
 */
@Generated("io.plumbline")
public final class LabelsCodec implements Codec<Labels> {
    /**
     * The only instance there is.
     */
    public static final LabelsCodec INSTANCE = new LabelsCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Map<String, String>> LABELS_CODEC = Codecs.judged(LabelsLabelsRulesSchema.SCHEMA::violations, Codecs.map(Codecs.STRING));

    /**
     * For the only instance.
     */
    private LabelsCodec() {
    }

    @Override
    public @Nullable Labels read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Map<String, String> labels = null;
        boolean hasLabels = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "labels" -> {
                    hasLabels = true;
                    labels = LABELS_CODEC.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasLabels) {
            in.missing("labels");
        }
        try {
            return new Labels(labels);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Labels value) {
        out.beginObject();
        out.name("labels");
        LABELS_CODEC.write(out, value.labels());
        out.endObject();
    }
}
