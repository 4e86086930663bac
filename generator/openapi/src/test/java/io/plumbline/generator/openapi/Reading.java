package io.plumbline.generator.openapi;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.openapi.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A contract that a test spells out, read.
 *
 * @param model what it gave
 * @param problems {@code line:column code} each, in other documents with the file before it
 * @param files the documents that were read
 */
record Reading(Optional<ApiModel> model, List<String> problems, List<String> files) {

    /** Reads a root document and others beside it. */
    static Reading of(String root, Map<String, String> others) {
        Map<String, String> documents = new LinkedHashMap<>(others);
        documents.put("openapi.yaml", root);
        Diagnostics diagnostics = new Diagnostics();
        Contract contract = OpenApiFrontEnd.readContract(Specs.of(documents), FrontEndOptions.DEFAULT, diagnostics);
        List<String> problems = diagnostics.sorted().stream()
                .map(found -> found.location().toString().replace("openapi.yaml:", "") + " "
                        + found.code().key())
                .toList();
        return new Reading(
                contract.model(),
                problems,
                contract.files().stream().map(SourceFile::path).toList());
    }

    /** Reads component schemas, given as YAML, of a version. */
    static Reading ofSchemas(String version, String schemas) {
        return of(document(version) + "components:\n  schemas:\n" + schemas.indent(4), Map.of());
    }

    /** Reads paths, given as YAML, of a version. */
    static Reading ofPaths(String version, String paths) {
        return of(document(version).replace("paths: {}\n", "") + "paths:\n" + paths.indent(2), Map.of());
    }

    private static String document(String version) {
        return "openapi: " + version + "\ninfo: {title: t, version: '1'}\npaths: {}\n";
    }

    /** The types, a line each. */
    String types() {
        return model.map(ModelText::types).orElse("none: " + problems);
    }

    /** The operations, a line each. */
    String operations() {
        return model.map(ModelText::operations).orElse("none: " + problems);
    }
}
