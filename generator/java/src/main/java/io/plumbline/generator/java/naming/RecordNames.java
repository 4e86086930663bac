package io.plumbline.generator.java.naming;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.model.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names inside one record: those of its properties, of what it keeps beside them, and of locals in generated
 * methods.
 */
public final class RecordNames {

    private static final String ADDITIONAL = "additionalProperties";

    private final ClassName type;
    private final Map<String, PropertyNames> properties = new HashMap<>();
    private final PropertyNames additional;
    private final String objectConstant;
    private final List<String> components;

    /**
     * Decides them.
     *
     * @param type the record
     * @param object its properties
     * @param outer the types around it, which nested types must not hide
     */
    public RecordNames(ClassName type, Type.ObjectOf object, NameScope outer) {
        this.type = type;
        List<Wish> wishes = new ArrayList<>();
        object.properties().forEach(property -> wishes.add(new Wish(property.name(), property.nameOverride())));
        wishes.add(Wish.of(ADDITIONAL));
        this.components = NameScope.members().reserve(ReservedNames.COMPONENTS).claimAll(wishes);
        NameScope constants = NameScope.constants().reserve(components).reserve(ReservedNames.CONSTANTS);
        List<PropertyNames> names = names(constants, outer);
        objectConstant = constants.claim("object");
        for (int i = 0; i < object.properties().size(); i++) {
            properties.put(object.properties().get(i).name(), names.get(i));
        }
        additional = names.get(names.size() - 1);
    }

    /**
     * The names that follow from the components, one of each for every component; public constants are named before
     * private ones.
     */
    private List<PropertyNames> names(NameScope constants, NameScope outer) {
        List<String> defaults = constants.claimAll(wishes("default ", ""));
        List<String> checks = constants.claimAll(wishes("", ""));
        List<String> codecs = constants.claimAll(wishes("", " codec"));
        List<String> seen = NameScope.members().reserve(components).claimAll(wishes("has ", ""));
        List<String> stages =
                outer.nested().reserve(List.of(type.simpleName(), "Builder")).claimAll(wishes("", " stage"));
        List<PropertyNames> names = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            names.add(new PropertyNames(
                    components.get(i), defaults.get(i), checks.get(i), codecs.get(i), seen.get(i), stages.get(i)));
        }
        return names;
    }

    private List<Wish> wishes(String before, String after) {
        return components.stream().map(name -> Wish.of(before + name + after)).toList();
    }

    /** The record. */
    public ClassName type() {
        return type;
    }

    /** The names of the property that the contract calls so. */
    public PropertyNames property(String name) {
        PropertyNames names = properties.get(name);
        if (names == null) {
            throw new IllegalArgumentException(type + " has no property " + name);
        }
        return names;
    }

    /** The names of the component that holds properties beside the listed ones. */
    public PropertyNames additional() {
        return additional;
    }

    /** The constant that holds what the object as a whole must fulfil. */
    public String objectConstant() {
        return objectConstant;
    }

    /** A name for a local variable or parameter that no component has. */
    public String local(String name) {
        return NameScope.members().reserve(components).claim(name);
    }
}
