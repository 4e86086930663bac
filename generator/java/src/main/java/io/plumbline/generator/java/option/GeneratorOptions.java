package io.plumbline.generator.java.option;

import io.plumbline.generator.java.naming.Packages;
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
 * @param services the form of service interfaces
 * @param numberType the Java type of numbers without a format
 * @param annotations the frameworks whose annotations generated code carries beside its own, by their keys
 * @param formatMap Java types of string formats, by format: fully qualified names
 */
public record GeneratorOptions(
        Packages packages,
        List<String> bindings,
        ServiceStyle services,
        NumberType numberType,
        Set<String> annotations,
        Map<String, String> formatMap) {

    /** Copies what could be changed. */
    public GeneratorOptions {
        bindings = List.copyOf(bindings);
        annotations = Collections.unmodifiableSet(new TreeSet<>(annotations));
        formatMap = Collections.unmodifiableMap(new TreeMap<>(formatMap));
    }

    /** Only the package chosen. */
    public static GeneratorOptions of(String packageName) {
        return new GeneratorOptions(
                new Packages(packageName), List.of(), ServiceStyle.DEFAULT, NumberType.DECIMAL, Set.of(), Map.of());
    }
}
