package io.plumbline.generator.engine.suite;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A keyword for which the front end refuses schemas of the suite.
 *
 * @param draft the draft
 * @param keyword the keyword
 * @param reason why it is refused
 * @param schemas which schemas are, by file and description
 */
record Refused(String draft, String keyword, String reason, Set<String> schemas) {

    private static final String METASCHEMA = "the metaschema itself is no part of contracts, and the suite has no copy";

    private static final List<Refused> ALL = List.of(
            new Refused(
                    "draft4",
                    "id",
                    "schemas of OpenAPI 3.0 have no addresses of their own, so that nothing leads to one",
                    Set.of(
                            "ref: $ref prevents a sibling id from changing the base uri",
                            "ref: Location-independent identifier",
                            "ref: Location-independent identifier with base URI change in subschema",
                            "ref: Recursive references between schemas",
                            "ref: id must be resolved against nearest parent, not just immediate parent",
                            "refRemote: Location-independent identifier in remote ref",
                            "refRemote: base URI change",
                            "refRemote: base URI change - change folder",
                            "refRemote: base URI change - change folder in subschema",
                            "refRemote: root ref in remote ref")),
            new Refused(
                    "draft4",
                    "$ref",
                    METASCHEMA,
                    Set.of(
                            "definitions: validate definition against metaschema",
                            "ref: remote ref, containing refs itself")),
            new Refused(
                    "draft2020-12",
                    "$ref",
                    METASCHEMA,
                    Set.of("defs: validate definition against metaschema", "ref: remote ref, containing refs itself")),
            new Refused(
                    "draft2020-12",
                    "$schema",
                    "a dialect of its own changes what keywords mean",
                    Set.of(
                            "vocabulary: schema that uses custom metaschema with with no validation vocabulary",
                            "vocabulary: ignore unrecognized optional vocabulary")));

    /** All schemas that are refused. */
    static Set<String> in(String draft) {
        Set<String> schemas = new TreeSet<>();
        ALL.stream().filter(refused -> refused.draft.equals(draft)).forEach(refused -> schemas.addAll(refused.schemas));
        return schemas;
    }
}
