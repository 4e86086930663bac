package io.plumbline.generator.engine.option;

import io.plumbline.generator.java.option.GeneratorOptions;
import java.util.Map;

/**
 * All that users can choose.
 *
 * @param contract how the contract is read
 * @param code what is generated from it
 */
public record GenerationOptions(ContractOptions contract, GeneratorOptions code) {

    /** Only the package chosen. */
    public static GenerationOptions of(String packageName) {
        return new GenerationOptions(ContractOptions.DEFAULT, GeneratorOptions.of(packageName));
    }

    /**
     * Reads options as doors get them, those of {@link OptionKey}.
     *
     * @throws IllegalArgumentException for an unknown key or a value that the key does not take, with both in its
     *     message
     */
    public static GenerationOptions parse(Map<String, String> texts) {
        OptionTexts all = OptionTexts.of(texts);
        return new GenerationOptions(ContractOptions.read(all), CodeOptions.read(all));
    }
}
