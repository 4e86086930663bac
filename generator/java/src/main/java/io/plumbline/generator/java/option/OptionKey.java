package io.plumbline.generator.java.option;

import io.plumbline.generator.java.naming.Packages;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The options by their text keys, with what each one takes; what every door shows as help. */
public enum OptionKey {
    /** The package of the generated code. */
    PACKAGE("package", "the package under which .model, .json and .api are made; required"),
    /** The frameworks to generate adapters for. */
    BINDING("binding", "frameworks to generate adapters for, separated by commas, or none"),
    /** The Java type of numbers without a format. */
    NUMBER_TYPE("numberType", "decimal (BigDecimal, the default) or double, for numbers without a format"),
    /** Java types for string formats. */
    FORMAT_MAP("formatMap", "format=com.acme.Type pairs, separated by commas; the type has a static parse(String)"),
    /** Errors that do not stop generation. */
    TOLERATE("tolerate", "codes of errors that become warnings, separated by commas: unresolved-reference");

    private final String key;
    private final String help;

    OptionKey(String key, String help) {
        this.key = key;
        this.help = help;
    }

    /** How users write it. */
    public String key() {
        return key;
    }

    /** What it takes, in a line. */
    public String help() {
        return help;
    }

    static GeneratorOptions read(Map<String, String> texts) {
        texts.keySet().forEach(OptionKey::known);
        return new GeneratorOptions(
                packages(texts.getOrDefault(PACKAGE.key, "")),
                bindings(texts.getOrDefault(BINDING.key, "none")),
                numberType(texts.getOrDefault(NUMBER_TYPE.key, "decimal")),
                formatMap(texts.getOrDefault(FORMAT_MAP.key, "")),
                tolerated(texts.getOrDefault(TOLERATE.key, "")));
    }

    private static void known(String key) {
        if (Arrays.stream(values()).noneMatch(option -> option.key.equals(key))) {
            String all = Arrays.stream(values()).map(OptionKey::key).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("unknown option " + key + ", known are " + all);
        }
    }

    private static Packages packages(String text) {
        if (!Packages.isPackage(text)) {
            throw PACKAGE.refusal(text);
        }
        return new Packages(text);
    }

    private static List<String> bindings(String text) {
        return "none".equals(text) ? List.of() : split(text);
    }

    private static NumberType numberType(String text) {
        return Arrays.stream(NumberType.values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> NUMBER_TYPE.refusal(text));
    }

    private static Map<String, String> formatMap(String text) {
        Map<String, String> formats = new LinkedHashMap<>();
        for (String pair : split(text)) {
            int equals = pair.indexOf('=');
            if (equals <= 0 || !Packages.isPackage(pair.substring(equals + 1))) {
                throw FORMAT_MAP.refusal(pair);
            }
            formats.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return formats;
    }

    private static Set<DiagnosticCode> tolerated(String text) {
        return split(text).stream()
                .map(key -> Arrays.stream(DiagnosticCode.values())
                        .filter(code -> code.isTolerable() && code.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> TOLERATE.refusal(key)))
                .collect(Collectors.toSet());
    }

    private static List<String> split(String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private IllegalArgumentException refusal(String text) {
        return new IllegalArgumentException("option " + key + " does not take '" + text + "': " + help);
    }
}
