package com.acme.json;

import io.plumbline.runtime.schema.All;
import io.plumbline.runtime.schema.Member;
import io.plumbline.runtime.schema.Properties;
import io.plumbline.runtime.schema.Required;
import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Types;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Untyped</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class UntypedSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = All.of(Required.of("amount"), Properties.of(Member.of("amount", Types.of("integer"))));

    /**
     * There is only the constant.
     */
    private UntypedSchema() {
    }
}
