package com.acme.json;

import io.plumbline.runtime.schema.Not;
import io.plumbline.runtime.schema.Reference;
import io.plumbline.runtime.schema.Schema;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Tree.rules</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class TreeRulesSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = Not.of(Reference.of("#/components/schemas/Chain", () -> ChainSchema.SCHEMA));

    /**
     * There is only the constant.
     */
    private TreeRulesSchema() {
    }
}
