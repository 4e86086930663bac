package com.acme.json;

import com.acme.model.RowCells;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.json.Unions;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code RowCells}.
 */
@Generated("io.plumbline")
public final class RowCellsCodec implements Codec<RowCells> {
    /**
     * The only instance there is.
     */
    public static final RowCellsCodec INSTANCE = new RowCellsCodec();

    /**
     * The codecs of the kinds there are.
     */
    private static final List<Unions.Branch<RowCells>> BRANCHES = List.of(
    new Unions.Branch<>("list", Codecs.wrapped(Codecs.judged(RowCellsOption1RulesSchema.SCHEMA::violations, Codecs.list(Codecs.ANY)), RowCells.ListValue::new, RowCells.ListValue::value)),
    new Unions.Branch<>("list", Codecs.wrapped(Codecs.judged(RowCellsOption2RulesSchema.SCHEMA::violations, Codecs.list(Codecs.ANY)), RowCells.ListSpaceValue::new, RowCells.ListSpaceValue::value)));

    /**
     * For the only instance.
     */
    private RowCellsCodec() {
    }

    @Override
    public @Nullable RowCells read(JsonReader in) {
        return in.readJudged(RowCellsRulesSchema.SCHEMA::violations, this::readUnjudged);
    }

    /**
     * Reads a value that fits its schema.
     *
     * @param in stands at the value
     * @return the value, or null where it is wrong all the same
     */
    private @Nullable RowCells readUnjudged(JsonReader in) {
        return Unions.first(in, BRANCHES);
    }

    @Override
    public void write(JsonWriter out, RowCells value) {
        if (value instanceof RowCells.ListValue branch0) {
            Codecs.judged(RowCellsOption1RulesSchema.SCHEMA::violations, Codecs.list(Codecs.ANY)).write(out, branch0.value());
            return;
        }
        if (value instanceof RowCells.ListSpaceValue branch1) {
            Codecs.judged(RowCellsOption2RulesSchema.SCHEMA::violations, Codecs.list(Codecs.ANY)).write(out, branch1.value());
        }
    }
}
