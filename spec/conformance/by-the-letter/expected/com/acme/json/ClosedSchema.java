package com.acme.json;

import io.plumbline.runtime.schema.AdditionalProperties;
import io.plumbline.runtime.schema.All;
import io.plumbline.runtime.schema.AllOf;
import io.plumbline.runtime.schema.Member;
import io.plumbline.runtime.schema.Properties;
import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Truth;
import io.plumbline.runtime.schema.Types;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Closed</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class ClosedSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = AllOf.of(All.of(Types.of("object"), Properties.of(Member.of("a", Types.of("string"))), AdditionalProperties.of(List.of("a"), List.of(), Truth.of(false))), All.of(Types.of("object"), Properties.of(Member.of("b", Types.of("string")))));

    /**
     * There is only the constant.
     */
    private ClosedSchema() {
    }
}
