package com.acme.json;

import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.schema.Contains;
import io.plumbline.runtime.schema.Limit;
import io.plumbline.runtime.schema.Schema;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Readings.values.rules</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class ReadingsValuesRulesSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = Contains.of(Limit.of(Range.Rule.of("100", "", "", "")), 1, 3);

    /**
     * There is only the constant.
     */
    private ReadingsValuesRulesSchema() {
    }
}
