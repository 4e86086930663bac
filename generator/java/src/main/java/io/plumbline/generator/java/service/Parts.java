package io.plumbline.generator.java.service;

import io.plumbline.generator.model.Documentation;
import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.model.diagnostic.Location;
import java.util.Optional;

/** Makes parameters, headers and bodies properties of one object. */
final class Parts {

    private Parts() {}

    /** A part that the contract does not describe as a property. */
    static Property property(
            String key, TypeUse use, boolean required, Documentation documentation, Location location) {
        return new Property(
                key,
                use,
                required,
                Optional.empty(),
                Optional.empty(),
                Property.Access.READ_WRITE,
                "",
                documentation,
                location);
    }

    /** A part that the contract describes as a property; no text of it is {@code null}. */
    static Property property(String key, Property source, Optional<Literal> defaultValue) {
        return new Property(
                key,
                present(source.use()),
                source.required(),
                defaultValue,
                Optional.empty(),
                Property.Access.READ_WRITE,
                source.nameOverride(),
                source.documentation(),
                source.location());
    }

    /** The use without {@code null}. */
    static TypeUse present(TypeUse use) {
        return use.orNull(false);
    }

    /** A comment of ours, in the form that comments of contracts have. */
    static Documentation comment(String text) {
        return new Documentation("", text, false);
    }
}
