package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.model.Literal;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;

/** Values that contracts spell out, as JSON text. */
final class LiteralText {

    private LiteralText() {}

    static String of(Literal literal) {
        Object value = literal.value();
        return value == null ? "null" : Json.writeString(Codecs.ANY, value);
    }
}
