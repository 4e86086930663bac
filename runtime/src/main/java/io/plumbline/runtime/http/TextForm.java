package io.plumbline.runtime.http;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.http.body.BodyText;
import io.plumbline.runtime.http.body.MalformedBodyException;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text that stands for a scalar. */
record TextForm<T>(Shape.Scalar shape, Codec<T> codec) implements BodyForm<T> {

    @Override
    public Decoded<T> read(SentBody body) throws IOException {
        Optional<String> charset = Optional.of(body.charset());
        try {
            List<Violation> violations = new ArrayList<>();
            Object tree = shape.typed(BodyText.decode(body.bytes(), charset), violations);
            return violations.isEmpty()
                    ? new Decoded<>(Optional.ofNullable(Json.fromTree(codec, tree)), List.of())
                    : Decoded.wrong(violations);
        } catch (ConstraintViolationException e) {
            return Decoded.wrong(e.violations());
        } catch (MalformedBodyException e) {
            return Decoded.wrong("contentMediaType", body.mediaType().value(), String.valueOf(e.getMessage()));
        }
    }
}
