package com.acme.json;

import com.acme.model.Row;
import com.acme.model.RowCells;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Row}.
 */
@Generated("io.plumbline")
public final class RowCodec implements Codec<Row> {
    /**
     * The only instance there is.
     */
    public static final RowCodec INSTANCE = new RowCodec();

    /**
     * For the only instance.
     */
    private RowCodec() {
    }

    @Override
    public @Nullable Row read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        RowCells cells = null;
        boolean hasCells = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "cells" -> {
                    hasCells = true;
                    cells = RowCellsCodec.INSTANCE.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasCells) {
            in.missing("cells");
        }
        try {
            return new Row(cells);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Row value) {
        out.beginObject();
        out.name("cells");
        RowCellsCodec.INSTANCE.write(out, value.cells());
        out.endObject();
    }
}
