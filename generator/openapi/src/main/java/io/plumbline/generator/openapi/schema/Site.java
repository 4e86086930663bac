package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.NameHint;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.openapi.syntax.ObjectNode;

/**
 * Where a type is made.
 *
 * @param key the identity it has if it gets a definition
 * @param name what it could be called
 * @param schema the schema object nearest to its use, for messages
 */
record Site(TypeKey key, NameHint name, ObjectNode schema) {}
