package io.plumbline.generator.java.naming;

import io.plumbline.generator.model.Type;
import java.util.List;

/** The constants of an enumeration. */
final class EnumerationNames {

    private EnumerationNames() {}

    static List<String> of(Type.Enumeration enumeration) {
        List<Wish> wishes = enumeration.values().stream()
                .map(value -> new Wish(String.valueOf(value.value().value()), value.nameOverride()))
                .toList();
        return NameScope.constants().reserve(ReservedNames.CONSTANTS).claimAll(wishes);
    }
}
