package io.plumbline.generator.openapi.validate;

import io.plumbline.generator.openapi.schema.SchemaContext;
import io.plumbline.generator.openapi.syntax.ObjectNode;

/** Something that can be wrong with a schema on its own. */
interface SchemaRule {

    /** Reports what is wrong with one schema object, which is in the meaning of 3.1. */
    void check(ObjectNode schema, SchemaContext context);
}
