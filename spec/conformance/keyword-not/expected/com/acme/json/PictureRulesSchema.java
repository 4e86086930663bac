package com.acme.json;

import io.plumbline.runtime.schema.Not;
import io.plumbline.runtime.schema.Required;
import io.plumbline.runtime.schema.Schema;
import javax.annotation.processing.Generated;

/**
 * What the contract demands of <code>Picture.rules</code> beyond Java types.
 */
@Generated("io.plumbline")
public final class PictureRulesSchema {
    /**
     * The schema.
     */
    public static final Schema SCHEMA = Not.of(Required.of("url", "file"));

    /**
     * There is only the constant.
     */
    private PictureRulesSchema() {
    }
}
