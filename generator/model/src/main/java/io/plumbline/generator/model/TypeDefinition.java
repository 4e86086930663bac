package io.plumbline.generator.model;

import io.plumbline.generator.model.diagnostic.Location;

/**
 * A type with a name and a place.
 *
 * @param key its identity
 * @param name what it could be called
 * @param use what it is, with the constraints and nullability that the schema states of itself; not a {@link Type.Ref}
 *     to itself
 * @param documentation what the contract says of it
 * @param location where its schema stands
 */
public record TypeDefinition(TypeKey key, NameHint name, TypeUse use, Documentation documentation, Location location) {}
