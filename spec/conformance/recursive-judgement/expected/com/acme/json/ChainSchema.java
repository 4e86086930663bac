package com.acme.json;

import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.schema.All;
import io.plumbline.runtime.schema.Limit;
import io.plumbline.runtime.schema.Member;
import io.plumbline.runtime.schema.Properties;
import io.plumbline.runtime.schema.PropertyNames;
import io.plumbline.runtime.schema.Reference;
import io.plumbline.runtime.schema.Required;
import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Types;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Chain</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class ChainSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = All.of(Types.of("object"), Required.of("next"), Properties.of(Member.of("next", Reference.of("#/components/schemas/Chain", () -> ChainSchema.SCHEMA))), PropertyNames.of(Limit.of(Length.Rule.of(-1, 10))));

    /**
     * There is only the constant.
     */
    private ChainSchema() {
    }
}
