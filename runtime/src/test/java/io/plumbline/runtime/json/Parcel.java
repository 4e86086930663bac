package io.plumbline.runtime.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.value.Presence;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record as the generator writes it, with a row of each kind of the presence table.
 *
 * @param weight required
 * @param name required and nullable
 * @param sent optional
 * @param retries optional with a default
 * @param note optional and nullable
 * @param parts optional, of its own type
 */
record Parcel(
        int weight,
        @Nullable String name,
        @Nullable OffsetDateTime sent,
        int retries,
        Presence<String> note,
        @Nullable List<Parcel> parts) {

    static final int DEFAULT_RETRIES = 1;
    private static final Range.Rule WEIGHT = Range.Rule.of(1, 1000);
    private static final Range.Rule RETRIES = Range.Rule.of(0, 3);
    private static final Length.Rule NAME = new Length.Rule(1, 5);

    Parcel {
        Violations violations = Violations.NONE;
        if (weight < 1 || weight > 1000) {
            violations = violations.add("/weight", WEIGHT, weight);
        }
        if (name != null) {
            violations = violations.add("/name", NAME, name);
        }
        if (retries < 0 || retries > 3) {
            violations = violations.add("/retries", RETRIES, retries);
        }
        parts = parts == null ? null : List.copyOf(parts);
        violations.throwIfAny();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Parcel fromJson(@Nullable Object tree) {
        return Json.fromTree(ParcelCodec.INSTANCE, tree);
    }

    @JsonValue
    Object toJson() {
        return Objects.requireNonNull(Json.toTree(ParcelCodec.INSTANCE, this));
    }

    /** Its codec, as the generator writes it. */
    static final class ParcelCodec implements Codec<Parcel> {

        static final ParcelCodec INSTANCE = new ParcelCodec();
        private static final Codec<@Nullable String> NAME = Codecs.nullable(Codecs.STRING);
        private static final Codec<List<Parcel>> PARTS = Codecs.list(INSTANCE);

        @Override
        public @Nullable Parcel read(JsonReader in) {
            if (!in.beginObject()) {
                return null;
            }
            int seen = 0;
            int weight = 0;
            String name = null;
            OffsetDateTime sent = null;
            int retries = DEFAULT_RETRIES;
            Presence<String> note = Presence.absent();
            List<Parcel> parts = null;
            for (String property = in.nextName(); property != null; property = in.nextName()) {
                switch (property) {
                    case "weight" -> {
                        weight = in.readInt();
                        seen |= 1;
                    }
                    case "name" -> {
                        name = NAME.read(in);
                        seen |= 2;
                    }
                    case "sent" -> sent = Codecs.OFFSET_DATE_TIME.read(in);
                    case "retries" -> retries = in.readInt();
                    case "note" -> note = Presence.ofNullable(NAME.read(in));
                    case "parts" -> parts = PARTS.read(in);
                    default -> in.unknown(property);
                }
            }
            if ((seen & 1) == 0) {
                in.missing("weight");
            }
            if ((seen & 2) == 0) {
                in.missing("name");
            }
            try {
                return new Parcel(weight, name, sent, retries, note, parts);
            } catch (ConstraintViolationException e) {
                in.reject(e);
                return null;
            }
        }

        @Override
        @SuppressWarnings("NullAway") // before JDK 22 it does not see that NAME is a codec of nullable values
        public void write(JsonWriter out, Parcel value) {
            out.beginObject();
            out.name("weight");
            out.value(value.weight());
            out.name("name");
            NAME.write(out, value.name());
            if (value.sent() != null) {
                out.name("sent");
                Codecs.OFFSET_DATE_TIME.write(out, value.sent());
            }
            out.name("retries");
            out.value(value.retries());
            if (!value.note().isAbsent()) {
                out.name("note");
                NAME.write(out, value.note().orNull());
            }
            if (value.parts() != null) {
                out.name("parts");
                PARTS.write(out, value.parts());
            }
            out.endObject();
        }
    }
}
