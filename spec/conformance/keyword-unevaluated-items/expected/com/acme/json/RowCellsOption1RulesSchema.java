package com.acme.json;

import io.plumbline.runtime.schema.PrefixItems;
import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Truth;
import io.plumbline.runtime.schema.Types;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Row.cells.option1.rules</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class RowCellsOption1RulesSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = PrefixItems.of(Truth.of(true), Types.of("integer"));

    /**
     * There is only the constant.
     */
    private RowCellsOption1RulesSchema() {
    }
}
