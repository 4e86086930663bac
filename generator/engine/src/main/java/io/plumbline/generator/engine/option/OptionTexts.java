package io.plumbline.generator.engine.option;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Options as users wrote them.
 *
 * @param texts their values by key, of which none is unknown
 */
record OptionTexts(Map<String, String> texts) {

    /**
     * All that the user wrote.
     *
     * @throws IllegalArgumentException for an unknown key
     */
    static OptionTexts of(Map<String, String> texts) {
        List<String> known = Stream.of(OptionKey.values()).map(OptionKey::key).toList();
        for (String key : texts.keySet()) {
            if (!known.contains(key)) {
                throw new IllegalArgumentException("unknown option " + key + ", known are " + String.join(", ", known));
            }
        }
        return new OptionTexts(Map.copyOf(texts));
    }

    Optional<String> get(OptionKey option) {
        return Optional.ofNullable(texts.get(option.key()));
    }

    /** The parts of a value between its commas. */
    List<String> list(OptionKey option) {
        return Stream.of(get(option).orElse("").split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What to throw where an option does not take a value. */
    static IllegalArgumentException refusal(OptionKey option, String value) {
        return new IllegalArgumentException(
                "option " + option.key() + " does not take '" + value + "': " + option.help());
    }
}
