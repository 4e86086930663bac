package com.acme.json;

import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Truth;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Holder.list.item</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class HolderListItemSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = Truth.of(false);

    /**
     * There is only the constant.
     */
    private HolderListItemSchema() {
    }
}
