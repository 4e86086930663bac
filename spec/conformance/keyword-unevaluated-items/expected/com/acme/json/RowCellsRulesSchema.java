package com.acme.json;

import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.schema.All;
import io.plumbline.runtime.schema.AnyOf;
import io.plumbline.runtime.schema.Contains;
import io.plumbline.runtime.schema.Limit;
import io.plumbline.runtime.schema.PrefixItems;
import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Truth;
import io.plumbline.runtime.schema.Types;
import io.plumbline.runtime.schema.UnevaluatedItems;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Row.cells.rules</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class RowCellsRulesSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = All.of(Types.of("array"), AnyOf.of(PrefixItems.of(Truth.of(true), Types.of("integer")), Contains.of(Limit.of(EnumValues.Rule.of(List.of(), "\"x\"")), 1, -1)), PrefixItems.of(Types.of("string")), UnevaluatedItems.of(Truth.of(false)));

    /**
     * There is only the constant.
     */
    private RowCellsRulesSchema() {
    }
}
