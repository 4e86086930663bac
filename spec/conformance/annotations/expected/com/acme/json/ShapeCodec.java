package com.acme.json;

import com.acme.model.Derived;
import com.acme.model.Shape;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.json.Unions;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Shape}.
 */
@Generated("io.plumbline")
@SuppressWarnings("value")
public final class ShapeCodec implements Codec<Shape> {
    /**
     * The only instance there is.
     */
    public static final ShapeCodec INSTANCE = new ShapeCodec();

    /**
     * The codecs of the kinds there are.
     */
    private static final List<Unions.Branch<Shape>> BRANCHES = List.of(
    new Unions.Branch<>("Derived", Codecs.lazy(() -> DerivedCodec.INSTANCE)),
    new Unions.Branch<>("integer", Codecs.wrapped(Codecs.INT, Shape.IntegerValue::new, Shape.IntegerValue::value)));

    /**
     * For the only instance.
     */
    private ShapeCodec() {
    }

    @Override
    public @Nullable Shape read(JsonReader in) {
        return Unions.exactlyOne(in, BRANCHES);
    }

    @Override
    public void write(JsonWriter out, Shape value) {
        if (value instanceof Derived branch0) {
            DerivedCodec.INSTANCE.write(out, branch0);
            return;
        }
        if (value instanceof Shape.IntegerValue branch1) {
            Codecs.INT.write(out, branch1.value());
        }
    }
}
