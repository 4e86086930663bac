package com.acme.json;

import io.plumbline.runtime.schema.AdditionalProperties;
import io.plumbline.runtime.schema.All;
import io.plumbline.runtime.schema.Member;
import io.plumbline.runtime.schema.PatternProperties;
import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Truth;
import io.plumbline.runtime.schema.Types;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Extensions.values.rules</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class ExtensionsValuesRulesSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = All.of(PatternProperties.of(Member.of("^x-", Types.of("integer"))), AdditionalProperties.of(List.of(), List.of("^x-"), Truth.of(false)));

    /**
     * There is only the constant.
     */
    private ExtensionsValuesRulesSchema() {
    }
}
