package io.plumbline.generator.java.option;

import io.plumbline.generator.java.naming.Packages;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What users can choose about the generated code.
 *
 * @param packages where it goes
 * @param bindings the frameworks to generate adapters for, by their keys
 * @param numberType the Java type of numbers without a format
 * @param formatMap Java types of string formats, by format: fully qualified names
 * @param tolerated errors of the contract after which generation goes on
 */
public record GeneratorOptions(
        Packages packages,
        List<String> bindings,
        NumberType numberType,
        Map<String, String> formatMap,
        Set<DiagnosticCode> tolerated) {

    /** Copies the lists. */
    public GeneratorOptions {
        bindings = List.copyOf(bindings);
        formatMap = Collections.unmodifiableMap(new TreeMap<>(formatMap));
        tolerated = Collections.unmodifiableSet(new TreeSet<>(tolerated));
    }

    /** Only the package chosen. */
    public static GeneratorOptions of(String packageName) {
        return new GeneratorOptions(new Packages(packageName), List.of(), NumberType.DECIMAL, Map.of(), Set.of());
    }

    /**
     * Reads options as doors get them, {@code package} and those of {@link OptionKey}.
     *
     * @throws IllegalArgumentException for an unknown key or a value that the key does not take, with both in its
     *     message
     */
    public static GeneratorOptions parse(Map<String, String> texts) {
        return OptionKey.read(texts);
    }
}
