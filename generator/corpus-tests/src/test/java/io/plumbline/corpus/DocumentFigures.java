package io.plumbline.corpus;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a document has and what the code generated for it has, side by side.
 *
 * <p>The left sides come from {@link SchemaPlaces} and {@link RawSchemas}, which know only the document; the right ones
 * from what the compiler saw. Of the generator's own, one thing is used to bring the two together: which type it named
 * for which place.
 *
 * <ul>
 *   <li>Operations are methods of service interfaces.
 *   <li>A named schema is a type where it describes an object with known properties, alternatives or listed values; all
 *       others (strings with a pattern, arrays, maps, further names of other schemas) have a Java type already, and
 *       must not have one of their own.
 *   <li>Properties are counted for each type, those from {@code allOf} parts too, and must be the same names: those
 *       that the type's codec reads.
 *   <li>No place with an object is left out: wherever the walk finds one, inline ones too, there is a type for it.
 * </ul>
 */
final class DocumentFigures {

    private final CompiledCode code;
    private final SchemaPlaces places;
    private final RawSchemas schemas;
    private final Map<String, String> names;

    DocumentFigures(RawDocument document, GeneratedDocument generated, CompiledCode code) {
        this.code = code;
        this.places = new SchemaPlaces(document);
        this.schemas = new RawSchemas(document);
        this.names = generated.names();
    }

    /** How many operations the document has. */
    int operations() {
        return places.operations();
    }

    /** How many operations the code has. */
    int methods() {
        return code.methods().entrySet().stream()
                .filter(type -> GeneratedDocument.isService(type.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many named schemas the document has. */
    int namedSchemas() {
        return places.named().size();
    }

    /** The named schemas that need a type. */
    Set<String> namedTypes() {
        return filtered(schemas::hasNamedType);
    }

    /** The named schemas that have a type. */
    Set<String> generatedNamedTypes() {
        return filtered(place -> code.types().contains(GeneratedDocument.type(names.getOrDefault("#" + place, "-"))));
    }

    private Set<String> filtered(java.util.function.Predicate<String> condition) {
        return new TreeSet<>(places.named().stream().filter(condition).toList());
    }

    /** The names of the properties of each type, as the places say that it is made of. */
    Map<String, Set<String>> properties() {
        Map<String, Set<String>> properties = new TreeMap<>();
        generatedProperties().keySet().forEach(key -> {
            Set<String> names = new TreeSet<>();
            pointers(key).forEach(place -> names.addAll(schemas.properties(place)));
            properties.put(key, names);
        });
        return properties;
    }

    /** The names of the properties that the code of each type knows. */
    Map<String, Set<String>> generatedProperties() {
        Map<String, Set<String>> properties = new TreeMap<>();
        names.forEach((key, name) -> {
            Set<String> known = code.properties().getOrDefault(GeneratedDocument.codec(name), Set.of());
            if (!known.isEmpty()) {
                properties.put(key, new TreeSet<>(known));
            }
        });
        return properties;
    }

    /** The places of objects with known properties for which there is no type. */
    List<String> placesWithoutType() {
        Set<String> covered = new HashSet<>();
        generatedProperties().keySet().forEach(key -> covered.addAll(pointers(key)));
        return places.places().stream()
                .filter(place -> schemas.isObject(place) && schemas.hasType(place) && !schemas.isUnion(place))
                .filter(place -> !schemas.isEnumeration(place) && !schemas.isBase(place) && !covered.contains(place))
                .toList();
    }

    /** The places that a type is made of; where one stands in the contract's own document, a {@code #} is before it. */
    private static List<String> pointers(String key) {
        return Arrays.stream(key.split("&", -1))
                .map(place -> place.substring(place.indexOf('#') + 1))
                .toList();
    }
}
