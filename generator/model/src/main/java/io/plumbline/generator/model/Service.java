package io.plumbline.generator.model;

import java.util.List;

/**
 * Operations that become one interface: those of one tag, of one callback, or all.
 *
 * @param name what it could be called
 * @param documentation what the contract says of the tag
 * @param operations in document order
 */
public record Service(NameHint name, Documentation documentation, List<Operation> operations) {}
