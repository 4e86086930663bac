package com.acme.json;

import com.acme.model.Address;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Address}.
 */
@Generated("io.plumbline")
public final class AddressCodec implements Codec<Address> {
    /**
     * The only instance there is.
     */
    public static final AddressCodec INSTANCE = new AddressCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<@Nullable Object> ADDITIONAL_PROPERTIES_CODEC = Codecs.ANY;

    /**
     * For the only instance.
     */
    private AddressCodec() {
    }

    @Override
    public @Nullable Address read(JsonReader in) {
        return in.readJudged(AddressRulesSchema.SCHEMA::violations, this::readUnjudged);
    }

    /**
     * Reads a value that fits its schema.
     *
     * @param in stands at the value
     * @return the value, or null where it is wrong all the same
     */
    private @Nullable Address readUnjudged(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String country = null;
        String code = null;
        boolean hasCountry = false;
        Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "country" -> {
                    hasCountry = true;
                    country = in.readString();
                }
                case "code" -> {
                    code = in.readString();
                }
                default -> {
                    additionalProperties.put(property, ADDITIONAL_PROPERTIES_CODEC.read(in));
                }
            }
        }
        if (!hasCountry) {
            in.missing("country");
        }
        try {
            return new Address(country, code, additionalProperties);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Address value) {
        out.beginObject();
        out.name("country");
        out.value(value.country());
        if (value.code() != null) {
            out.name("code");
            out.value(value.code());
        }
        value.additionalProperties().forEach((key, each) -> {
            out.name(key);
            ADDITIONAL_PROPERTIES_CODEC.write(out, each);
        } );
        out.endObject();
    }
}
