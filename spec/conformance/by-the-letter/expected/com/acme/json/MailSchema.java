package com.acme.json;

import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Types;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Mail</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class MailSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = Types.of("string");

    /**
     * There is only the constant.
     */
    private MailSchema() {
    }
}
