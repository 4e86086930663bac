package com.acme.json;

import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.schema.All;
import io.plumbline.runtime.schema.IfThenElse;
import io.plumbline.runtime.schema.Limit;
import io.plumbline.runtime.schema.Member;
import io.plumbline.runtime.schema.Properties;
import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Truth;
import io.plumbline.runtime.schema.Types;
import io.plumbline.runtime.schema.UnevaluatedProperties;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Conditional.rules</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class ConditionalRulesSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = All.of(Types.of("object"), IfThenElse.of(Properties.of(Member.of("kind", Limit.of(EnumValues.Rule.of(List.of(), "\"a\"")))), Properties.of(Member.of("onlyWithA", Types.of("string"))), Truth.of(true)), Properties.of(Member.of("kind", Types.of("string"))), UnevaluatedProperties.of(Truth.of(false)));

    /**
     * There is only the constant.
     */
    private ConditionalRulesSchema() {
    }
}
