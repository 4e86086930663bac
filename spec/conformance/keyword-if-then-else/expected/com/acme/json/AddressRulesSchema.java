package com.acme.json;

import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.constraint.Pattern;
import io.plumbline.runtime.schema.IfThenElse;
import io.plumbline.runtime.schema.Limit;
import io.plumbline.runtime.schema.Member;
import io.plumbline.runtime.schema.Properties;
import io.plumbline.runtime.schema.Required;
import io.plumbline.runtime.schema.Schema;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Address.rules</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class AddressRulesSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = IfThenElse.of(Properties.of(Member.of("country", Limit.of(EnumValues.Rule.of(List.of(), "\"NL\"")))), Properties.of(Member.of("code", Limit.of(Pattern.Rule.of("^[0-9]{4} [A-Z]{2}$")))), Required.of("code"));

    /**
     * There is only the constant.
     */
    private AddressRulesSchema() {
    }
}
