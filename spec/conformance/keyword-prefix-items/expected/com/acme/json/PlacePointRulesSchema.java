package com.acme.json;

import io.plumbline.runtime.schema.All;
import io.plumbline.runtime.schema.Items;
import io.plumbline.runtime.schema.PrefixItems;
import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Truth;
import io.plumbline.runtime.schema.Types;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Place.point.rules</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class PlacePointRulesSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = All.of(PrefixItems.of(Types.of("number"), Types.of("number")), Items.of(2, Truth.of(false)));

    /**
     * There is only the constant.
     */
    private PlacePointRulesSchema() {
    }
}
