package com.acme.json;

import com.acme.model.Snapshot;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Snapshot}.
 */
@Generated("io.plumbline")
public final class SnapshotCodec implements Codec<Snapshot> {
    /**
     * The only instance there is.
     */
    public static final SnapshotCodec INSTANCE = new SnapshotCodec();

    /**
     * The one value of <code>type</code>.
     */
    private static final Constraint TYPE = EnumValues.Rule.of(List.of(), "\"snapshot\"");

    /**
     * For the only instance.
     */
    private SnapshotCodec() {
    }

    @Override
    public @Nullable Snapshot read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String name = null;
        boolean hasType = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "type" -> {
                    hasType = true;
                    in.check(TYPE, in.readTree());
                }
                case "name" -> {
                    name = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasType) {
            in.missing("type");
        }
        try {
            return new Snapshot(name);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Snapshot value) {
        out.beginObject();
        out.name("type");
        out.tree("snapshot");
        if (value.name() != null) {
            out.name("name");
            out.value(value.name());
        }
        out.endObject();
    }
}
