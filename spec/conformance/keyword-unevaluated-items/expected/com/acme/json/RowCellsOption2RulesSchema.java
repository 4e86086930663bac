package com.acme.json;

import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.schema.Contains;
import io.plumbline.runtime.schema.Limit;
import io.plumbline.runtime.schema.Schema;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Row.cells.option2.rules</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class RowCellsOption2RulesSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = Contains.of(Limit.of(EnumValues.Rule.of(List.of(), "\"x\"")), 1, -1);

    /**
     * There is only the constant.
     */
    private RowCellsOption2RulesSchema() {
    }
}
