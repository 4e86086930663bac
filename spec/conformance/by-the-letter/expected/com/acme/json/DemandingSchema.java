package com.acme.json;

import io.plumbline.runtime.schema.AdditionalProperties;
import io.plumbline.runtime.schema.All;
import io.plumbline.runtime.schema.Required;
import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Truth;
import io.plumbline.runtime.schema.Types;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Demanding</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class DemandingSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = All.of(Types.of("object"), Required.of("id"), AdditionalProperties.of(List.of(), List.of(), Truth.of(false)));

    /**
     * There is only the constant.
     */
    private DemandingSchema() {
    }
}
