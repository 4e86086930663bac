package io.plumbline.generator.java.naming;

/**
 * The Java names of one property.
 *
 * @param component record component, accessor, builder method and local variable
 * @param defaultConstant the constant that holds its default
 * @param checkConstant the constant that holds what its values must fulfil
 * @param codecConstant the constant that holds the codec of its values
 * @param seenVariable the local variable that tells whether a reader has met it
 * @param stage the builder stage that asks for it, a nested type's simple name
 */
public record PropertyNames(
        String component,
        String defaultConstant,
        String checkConstant,
        String codecConstant,
        String seenVariable,
        String stage) {}
