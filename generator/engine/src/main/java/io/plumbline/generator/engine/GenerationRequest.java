package io.plumbline.generator.engine;

import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.java.binding.Bindings;
import io.plumbline.generator.openapi.source.SpecSource;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to generate from what into where.
 *
 * @param source the contract
 * @param options what users choose
 * @param output the source root, which is brought to hold just the generated files
 * @param state the folder that keeps what the next run must know; may be inside the source root or elsewhere
 * @param baseline a contract that the new one must not break, empty where there is none
 */
public record GenerationRequest(
        SpecSource source, GenerationOptions options, Path output, Path state, Optional<Baseline> baseline) {

    /** A request that is held against no other contract. */
    public GenerationRequest(SpecSource source, GenerationOptions options, Path output, Path state) {
        this(source, options, output, state, Optional.empty());
    }

    /** Refuses a binding that there is not, with an {@link IllegalArgumentException}. */
    public GenerationRequest {
        Bindings.load().named(options.code().bindings());
    }
}
