package io.plumbline.generator.engine.suite;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where the reading of schemas as their authors mean them differs from their letter, with the reasons. */
final class Meant {

    /** By reason: file and schema, where {@code *} is every schema of the file. */
    private static final Map<String, Set<String>> OTHERWISE = Map.of(
            "properties, required, additionalProperties or items without type describe an object or an array",
                    Set.of(
                            "additionalProperties / additionalProperties being false does not allow other properties",
                            "items / a schema given for items",
                            "items / an array of schemas for items",
                            "properties / object properties validation",
                            "properties / properties whose names are Javascript object property names",
                            "ref / root pointer ref",
                            "ref / simple URN base URI with $ref via the URN",
                            "required / required properties whose names are Javascript object property names",
                            "required / required validation"),
            "an enumeration without a value is ignored, with a warning", Set.of("enum / empty enum"),
            "format restricts values", Set.of("format / *"));

    /** What tells of such a reading. */
    static final Set<DiagnosticCode> CODES =
            Set.of(DiagnosticCode.TYPE_ASSUMED, DiagnosticCode.FORMAT_RESTRICTS, DiagnosticCode.EMPTY_ENUM);

    private Meant() {}

    /** Whether a verdict of this schema may differ. */
    static boolean isOtherwise(String file, String schema) {
        return OTHERWISE.values().stream()
                .anyMatch(schemas -> schemas.contains(file + " / " + schema) || schemas.contains(file + " / *"));
    }

    /** The schemas whose verdicts are expected to differ, those of {@code *} aside. */
    static Set<String> named() {
        Set<String> named = new TreeSet<>();
        OTHERWISE.values().forEach(named::addAll);
        named.removeIf(schema -> schema.endsWith("*"));
        return named;
    }
}
