package com.acme.json;

import io.plumbline.runtime.schema.All;
import io.plumbline.runtime.schema.Dependency;
import io.plumbline.runtime.schema.DependentRequired;
import io.plumbline.runtime.schema.DependentSchemas;
import io.plumbline.runtime.schema.Member;
import io.plumbline.runtime.schema.Required;
import io.plumbline.runtime.schema.Schema;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Payment.rules</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class PaymentRulesSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = All.of(DependentRequired.of(Dependency.of("card", List.of("billingAddress"))), DependentSchemas.of(Member.of("months", Required.of("card"))));

    /**
     * There is only the constant.
     */
    private PaymentRulesSchema() {
    }
}
