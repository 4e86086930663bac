package io.plumbline.generator.model;

import io.plumbline.generator.model.diagnostic.Location;
import io.plumbline.runtime.schema.Schema;

/**
 * A schema that no Java type says all of, in the form that judges values.
 *
 * @param key its identity, which {@link io.plumbline.runtime.schema.Reference}s to it have as their name
 * @param name what it could be called
 * @param schema the schema
 * @param location where it stands
 */
public record SchemaDefinition(TypeKey key, NameHint name, Schema schema, Location location) {}
