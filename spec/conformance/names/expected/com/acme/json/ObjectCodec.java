package com.acme.json;

import com.acme.model.Object;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Object}.
 */
@Generated("io.plumbline")
public final class ObjectCodec implements Codec<Object> {
    /**
     * The only instance there is.
     */
    public static final ObjectCodec INSTANCE = new ObjectCodec();

    /**
     * For the only instance.
     */
    private ObjectCodec() {
    }

    @Override
    public @Nullable Object read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String empty = null;
        String space = null;
        String u1F408 = null;
        String 名前 = null;
        String dateRange = null;
        String dateUnderscoreRange = null;
        String dateRange2 = null;
        Boolean value2fa = null;
        String type = null;
        String xYZW = null;
        String underscore = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "" -> {
                    empty = in.readString();
                }
                case " " -> {
                    space = in.readString();
                }
                case "🐈" -> {
                    u1F408 = in.readString();
                }
                case "名前" -> {
                    名前 = in.readString();
                }
                case "dateRange" -> {
                    dateRange = in.readString();
                }
                case "date_range" -> {
                    dateUnderscoreRange = in.readString();
                }
                case "DATE_RANGE" -> {
                    dateRange2 = in.readString();
                }
                case "2fa" -> {
                    value2fa = in.readBoolean();
                }
                case "@type" -> {
                    type = in.readString();
                }
                case "x-y.z/w" -> {
                    xYZW = in.readString();
                }
                case "_" -> {
                    underscore = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Object(empty, space, u1F408, 名前, dateRange, dateUnderscoreRange, dateRange2,
                    value2fa, type, xYZW, underscore);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Object value) {
        out.beginObject();
        if (value.empty() != null) {
            out.name("");
            out.value(value.empty());
        }
        if (value.space() != null) {
            out.name(" ");
            out.value(value.space());
        }
        if (value.u1F408() != null) {
            out.name("🐈");
            out.value(value.u1F408());
        }
        if (value.名前() != null) {
            out.name("名前");
            out.value(value.名前());
        }
        if (value.dateRange() != null) {
            out.name("dateRange");
            out.value(value.dateRange());
        }
        if (value.dateUnderscoreRange() != null) {
            out.name("date_range");
            out.value(value.dateUnderscoreRange());
        }
        if (value.dateRange2() != null) {
            out.name("DATE_RANGE");
            out.value(value.dateRange2());
        }
        if (value.value2fa() != null) {
            out.name("2fa");
            out.value(value.value2fa());
        }
        if (value.type() != null) {
            out.name("@type");
            out.value(value.type());
        }
        if (value.xYZW() != null) {
            out.name("x-y.z/w");
            out.value(value.xYZW());
        }
        if (value.underscore() != null) {
            out.name("_");
            out.value(value.underscore());
        }
        out.endObject();
    }
}
