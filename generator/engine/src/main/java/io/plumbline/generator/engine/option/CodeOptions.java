package io.plumbline.generator.engine.option;

import io.plumbline.generator.java.annotation.AnnotationSets;
import io.plumbline.generator.java.naming.Packages;
import io.plumbline.generator.java.option.GeneratorOptions;
import io.plumbline.generator.java.option.NumberType;
import io.plumbline.generator.java.option.ServiceStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the options about the generated code. */
final class CodeOptions {

    private CodeOptions() {}

    static GeneratorOptions read(OptionTexts texts) {
        return new GeneratorOptions(
                packages(texts.get(OptionKey.PACKAGE).orElse("")),
                bindings(texts),
                new ServiceStyle(
                        texts.get(OptionKey.INTERFACES)
                                .map(text -> constant(OptionKey.INTERFACES, ServiceStyle.Grouping.values(), text))
                                .orElse(ServiceStyle.DEFAULT.grouping()),
                        texts.get(OptionKey.CALLS)
                                .map(text -> constant(OptionKey.CALLS, ServiceStyle.Calls.values(), text))
                                .orElse(ServiceStyle.DEFAULT.calls())),
                texts.get(OptionKey.NUMBER_TYPE)
                        .map(text -> constant(OptionKey.NUMBER_TYPE, NumberType.values(), text))
                        .orElse(NumberType.DECIMAL),
                annotations(texts),
                formatMap(texts.list(OptionKey.FORMAT_MAP)));
    }

    private static Packages packages(String text) {
        if (!Packages.isPackage(text)) {
            throw OptionTexts.refusal(OptionKey.PACKAGE, text);
        }
        return new Packages(text);
    }

    private static List<String> bindings(OptionTexts texts) {
        List<String> named = texts.list(OptionKey.BINDING);
        return named.equals(List.of("none")) ? List.of() : named;
    }

    private static Set<String> annotations(OptionTexts texts) {
        Set<String> known = AnnotationSets.load().keys();
        Set<String> named = Set.copyOf(texts.list(OptionKey.ANNOTATIONS));
        if (!known.containsAll(named)) {
            throw OptionTexts.refusal(
                    OptionKey.ANNOTATIONS, texts.get(OptionKey.ANNOTATIONS).orElse(""));
        }
        return named;
    }

    private static <E extends Enum<E>> E constant(OptionKey option, E[] constants, String text) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> OptionTexts.refusal(option, text));
    }

    private static Map<String, String> formatMap(List<String> pairs) {
        Map<String, String> formats = new LinkedHashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals <= 0 || !Packages.isPackage(pair.substring(equals + 1))) {
                throw OptionTexts.refusal(OptionKey.FORMAT_MAP, pair);
            }
            formats.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return formats;
    }
}
