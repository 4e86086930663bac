package com.acme.json;

import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.schema.Limit;
import io.plumbline.runtime.schema.PropertyNames;
import io.plumbline.runtime.schema.Schema;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Chain.rules</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class ChainRulesSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = PropertyNames.of(Limit.of(Length.Rule.of(-1, 10)));

    /**
     * There is only the constant.
     */
    private ChainRulesSchema() {
    }
}
