package io.plumbline.runtime.http;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.json.JsonSyntaxException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** JSON documents. */
record JsonForm<T>(Codec<T> codec) implements BodyForm<T> {

    @Override
    public Decoded<T> read(SentBody body) throws IOException {
        body.requireUtf8();
        try {
            return new Decoded<>(Optional.ofNullable(Json.read(codec, body.bytes())), List.of());
        } catch (ConstraintViolationException e) {
            return Decoded.wrong(e.violations());
        } catch (JsonSyntaxException e) {
            return Decoded.wrong("contentMediaType", "application/json", "is not JSON: " + e.getMessage());
        }
    }

    @Override
    public boolean mayBeEmpty() {
        return false;
    }
}
