package com.acme.json;

import com.acme.model.Holder;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Holder}.
 */
@Generated("io.plumbline")
public final class HolderCodec implements Codec<Holder> {
    /**
     * The only instance there is.
     */
    public static final HolderCodec INSTANCE = new HolderCodec();

    /**
     * For the only instance.
     */
    private HolderCodec() {
    }

    @Override
    public @Nullable Holder read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String anchored = null;
        String line = null;
        String code = null;
        String script = null;
        String letters = null;
        String posix = null;
        String group = null;
        String digit = null;
        String escaped = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "anchored" -> {
                    anchored = in.readString();
                }
                case "line" -> {
                    line = in.readString();
                }
                case "code" -> {
                    code = in.readString();
                }
                case "script" -> {
                    script = in.readString();
                }
                case "letters" -> {
                    letters = in.readString();
                }
                case "posix" -> {
                    posix = in.readString();
                }
                case "group" -> {
                    group = in.readString();
                }
                case "digit" -> {
                    digit = in.readString();
                }
                case "escaped" -> {
                    escaped = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Holder(anchored, line, code, script, letters, posix, group, digit, escaped);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Holder value) {
        out.beginObject();
        if (value.anchored() != null) {
            out.name("anchored");
            out.value(value.anchored());
        }
        if (value.line() != null) {
            out.name("line");
            out.value(value.line());
        }
        if (value.code() != null) {
            out.name("code");
            out.value(value.code());
        }
        if (value.script() != null) {
            out.name("script");
            out.value(value.script());
        }
        if (value.letters() != null) {
            out.name("letters");
            out.value(value.letters());
        }
        if (value.posix() != null) {
            out.name("posix");
            out.value(value.posix());
        }
        if (value.group() != null) {
            out.name("group");
            out.value(value.group());
        }
        if (value.digit() != null) {
            out.name("digit");
            out.value(value.digit());
        }
        if (value.escaped() != null) {
            out.name("escaped");
            out.value(value.escaped());
        }
        out.endObject();
    }
}
