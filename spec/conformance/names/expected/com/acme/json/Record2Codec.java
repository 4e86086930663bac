package com.acme.json;

import com.acme.model.Record2;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Record2}.
 */
@Generated("io.plumbline")
public final class Record2Codec implements Codec<Record2> {
    /**
     * The only instance there is.
     */
    public static final Record2Codec INSTANCE = new Record2Codec();

    /**
     * For the only instance.
     */
    private Record2Codec() {
    }

    @Override
    public @Nullable Record2 read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String class_ = null;
        String record_ = null;
        String getClass2 = null;
        Integer hashCode2 = null;
        String toString2 = null;
        String toJson2 = null;
        String fromJson2 = null;
        String wait2 = null;
        String notify2 = null;
        String clone2 = null;
        String finalize2 = null;
        String builder2 = null;
        String build = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "class" -> {
                    class_ = in.readString();
                }
                case "record" -> {
                    record_ = in.readString();
                }
                case "getClass" -> {
                    getClass2 = in.readString();
                }
                case "hashCode" -> {
                    hashCode2 = in.readInt();
                }
                case "toString" -> {
                    toString2 = in.readString();
                }
                case "toJson" -> {
                    toJson2 = in.readString();
                }
                case "fromJson" -> {
                    fromJson2 = in.readString();
                }
                case "wait" -> {
                    wait2 = in.readString();
                }
                case "notify" -> {
                    notify2 = in.readString();
                }
                case "clone" -> {
                    clone2 = in.readString();
                }
                case "finalize" -> {
                    finalize2 = in.readString();
                }
                case "builder" -> {
                    builder2 = in.readString();
                }
                case "build" -> {
                    build = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Record2(class_, record_, getClass2, hashCode2, toString2, toJson2, fromJson2,
                    wait2, notify2, clone2, finalize2, builder2, build);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Record2 value) {
        out.beginObject();
        if (value.class_() != null) {
            out.name("class");
            out.value(value.class_());
        }
        if (value.record_() != null) {
            out.name("record");
            out.value(value.record_());
        }
        if (value.getClass2() != null) {
            out.name("getClass");
            out.value(value.getClass2());
        }
        if (value.hashCode2() != null) {
            out.name("hashCode");
            out.value(value.hashCode2());
        }
        if (value.toString2() != null) {
            out.name("toString");
            out.value(value.toString2());
        }
        if (value.toJson2() != null) {
            out.name("toJson");
            out.value(value.toJson2());
        }
        if (value.fromJson2() != null) {
            out.name("fromJson");
            out.value(value.fromJson2());
        }
        if (value.wait2() != null) {
            out.name("wait");
            out.value(value.wait2());
        }
        if (value.notify2() != null) {
            out.name("notify");
            out.value(value.notify2());
        }
        if (value.clone2() != null) {
            out.name("clone");
            out.value(value.clone2());
        }
        if (value.finalize2() != null) {
            out.name("finalize");
            out.value(value.finalize2());
        }
        if (value.builder2() != null) {
            out.name("builder");
            out.value(value.builder2());
        }
        if (value.build() != null) {
            out.name("build");
            out.value(value.build());
        }
        out.endObject();
    }
}
