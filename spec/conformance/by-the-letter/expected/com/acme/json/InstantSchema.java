package com.acme.json;

import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.schema.All;
import io.plumbline.runtime.schema.Limit;
import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Types;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Instant</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class InstantSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = All.of(Types.of("string"), Limit.of(Length.Rule.of(1, -1)));

    /**
     * There is only the constant.
     */
    private InstantSchema() {
    }
}
