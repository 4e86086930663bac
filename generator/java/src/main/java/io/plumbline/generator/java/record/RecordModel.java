package io.plumbline.generator.java.record;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.java.naming.RecordNames;
import io.plumbline.generator.java.type.Use;
import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.Documentation;
import io.plumbline.generator.model.Property;
import io.plumbline.runtime.constraint.Constraint;
import java.util.List;
import java.util.Optional;

/**
 * A record to be.
 *
 * @param names the names in it
 * @param components its components, in the contract's order
 * @param constants properties that have one possible value and must be there; no components, yet written and checked
 * @param additional what becomes of other properties
 * @param kept what the values of other properties are, where they are kept
 * @param constraints what the object as a whole must fulfil
 * @param schemas generated classes that hold schemas which the object as a whole must fit
 * @param interfaces what the record implements
 * @param codec the codec that reads and writes it, empty where it never is JSON
 * @param documentation what the contract says of it
 * @param title the contract's name for it, for comments
 */
public record RecordModel(
        RecordNames names,
        List<Component> components,
        List<Property> constants,
        AdditionalProperties additional,
        Optional<Use> kept,
        List<Constraint> constraints,
        List<ClassName> schemas,
        List<ClassName> interfaces,
        Optional<ClassName> codec,
        Documentation documentation,
        String title) {

    /** The greatest number of components; one constructor slot is the object's own, and long and double take two. */
    private static final int MOST_SLOTS = 254;

    /** The record's name. */
    public ClassName type() {
        return names.type();
    }

    /** The required components, in their order. */
    public List<Component> required() {
        return components.stream()
                .filter(component -> component.presence().isRequired())
                .toList();
    }

    /** Whether something is demanded of the object as a whole. */
    public boolean isJudged() {
        return !constraints.isEmpty() || !schemas.isEmpty();
    }

    /** Whether a constructor can take all components, so that the JVM allows for a record. */
    public boolean fitsConstructor() {
        int slots = kept.isPresent() ? 1 : 0;
        for (Component component : components) {
            String type = component.type().toString();
            slots += "long".equals(type) || "double".equals(type) ? 2 : 1;
        }
        return slots <= MOST_SLOTS;
    }
}
