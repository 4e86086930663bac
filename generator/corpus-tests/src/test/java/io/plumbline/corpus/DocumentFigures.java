package io.plumbline.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

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

    /** The named schemas that need a type and have none. */
    Set<String> missingTypes() {
        return without(filtered(schemas::hasNamedType), filtered(this::isGenerated));
    }

    /** The named schemas that have a type and need none. */
    Set<String> surplusTypes() {
        return without(filtered(this::isGenerated), filtered(schemas::hasNamedType));
    }

    private boolean isGenerated(String place) {
        return code.types().contains(GeneratedDocument.type(names.getOrDefault("#" + place, "-")));
    }

    private Set<String> filtered(Predicate<String> condition) {
        return new TreeSet<>(places.named().stream().filter(condition).toList());
    }

    /** The types whose code knows other properties than the places that it is made of say, with the differences. */
    List<String> differingProperties() {
        List<String> differences = new ArrayList<>();
        generatedProperties().forEach((key, known) -> {
            Set<String> described = new TreeSet<>();
            pointers(key).forEach(place -> described.addAll(schemas.properties(place)));
            if (!known.equals(described)) {
                differences.add(key + ": not in the code " + without(described, known) + ", not in the document "
                        + without(known, described));
            }
        });
        return differences;
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
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
        generatedProperties().keySet().forEach(key -> pointers(key).forEach(place -> cover(place, covered)));
        return places.places().stream()
                .filter(place -> schemas.isObject(place) && schemas.hasType(place) && !schemas.isUnion(place))
                .filter(place -> !schemas.isEnumeration(place) && !schemas.isBase(place) && !covered.contains(place))
                .toList();
    }

    /** The place, and the alternative there that has no other beside it. */
    private void cover(String place, Set<String> covered) {
        if (covered.add(place)) {
            schemas.onlyAlternatives(place).forEach(alternative -> cover(alternative, covered));
        }
    }

    /**
     * The places that a type is made of. Where one stands in the contract's own document, a {@code #} is before it;
     * what is made of the rest of a schema, without some of its keywords, has their names after it.
     */
    private List<String> pointers(String key) {
        return Arrays.stream(key.split("&", -1))
                .map(place -> place.substring(place.indexOf('#') + 1))
                .map(place -> schemas.isThere(place) ? place : place.replaceFirst("(-[a-zA-Z]+)+$", ""))
                .toList();
    }
}
