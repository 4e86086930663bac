package io.plumbline.generator.engine.report;

import io.plumbline.generator.engine.GeneratorVersion;
import io.plumbline.generator.model.diagnostic.Diagnostic;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Location;
import io.plumbline.generator.model.diagnostic.Severity;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One SARIF log with one run; columns count UTF-16 units, files are named relative to where they were named from. */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private SarifReport() {}

    static String write(List<Diagnostic> diagnostics) {
        Map<String, Object> run = object(
                "tool", object("driver", driver(diagnostics)),
                "columnKind", "utf16CodeUnits",
                "results", diagnostics.stream().map(SarifReport::result).toList());
        return escaped(Json.writeString(
                        Codecs.ANY, object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run))))
                + "\n";
    }

    /**
     * Spells what a viewer could take for a line's end or a change of direction as JSON escapes: it is in strings only.
     */
    private static String escaped(String json) {
        return UNPRINTABLE
                .matcher(json)
                .replaceAll(found -> found.group()
                        .chars()
                        .mapToObj(unit -> "\\\\u%04x".formatted(unit))
                        .collect(Collectors.joining()));
    }

    private static Map<String, Object> driver(List<Diagnostic> diagnostics) {
        List<Map<String, Object>> rules = diagnostics.stream()
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .map(SarifReport::rule)
                .toList();
        return object("name", "Plumbline", "version", GeneratorVersion.VERSION, "rules", rules);
    }

    private static Map<String, Object> rule(DiagnosticCode code) {
        Map<String, Object> rule = object("id", code.key());
        if (!code.hint().isEmpty()) {
            rule.put("help", object("text", code.hint()));
        }
        return rule;
    }

    private static Map<String, Object> result(Diagnostic diagnostic) {
        return object(
                "ruleId", diagnostic.code().key(),
                "level", level(diagnostic.severity()),
                "message", object("text", diagnostic.message()),
                "locations", List.of(place(diagnostic.location())));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    private static Map<String, Object> place(Location location) {
        Map<String, Object> physical = object("artifactLocation", object("uri", uri(location.file())));
        if (location.line() > 0) {
            physical.put("region", object("startLine", location.line(), "startColumn", location.column()));
        }
        Map<String, Object> place = object("physicalLocation", physical);
        if (!location.pointer().isEmpty()) {
            place.put("logicalLocations", List.of(object("fullyQualifiedName", location.pointer())));
        }
        return place;
    }

    private static String uri(String file) {
        if (Path.of(file).isAbsolute()) {
            return Path.of(file).toUri().toASCIIString();
        }
        try {
            // without the dot, what stands before a colon would be a scheme
            return new URI(null, null, "./" + file.replace('\\', '/'), null)
                    .normalize()
                    .toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
