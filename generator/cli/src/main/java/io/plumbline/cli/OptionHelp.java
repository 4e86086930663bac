package io.plumbline.cli;

import io.plumbline.generator.engine.option.OptionKey;
import java.util.List;
import java.util.stream.Stream;

/** What the help of a command says of the keys of {@code --option}. */
final class OptionHelp {

    private OptionHelp() {}

    /** The keys, a line each, and more lines below. */
    static String[] footer(List<OptionKey> keys, String... more) {
        Stream<String> lines = keys.stream().map(key -> "  " + key.key() + ": " + key.help());
        return Stream.of(Stream.of("", "Keys of --option:"), lines, Stream.of(""), Stream.of(more))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }
}
