package com.acme.json;

import io.plumbline.runtime.schema.Items;
import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Types;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>UntypedList</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class UntypedListSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = Items.of(0, Types.of("integer"));

    /**
     * There is only the constant.
     */
    private UntypedListSchema() {
    }
}
