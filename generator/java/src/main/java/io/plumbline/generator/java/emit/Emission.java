package io.plumbline.generator.java.emit;

import io.plumbline.generator.java.naming.JavaNames;
import io.plumbline.generator.java.option.GeneratorOptions;
import io.plumbline.generator.java.record.Records;
import io.plumbline.generator.java.type.JavaTypes;
import io.plumbline.generator.java.type.Literals;
import io.plumbline.generator.model.ApiModel;

/**
 * What is decided before anything is emitted.
 *
 * @param model the contract
 * @param options what the user chose
 * @param names every name
 * @param types the Java shape of every type
 * @param records objects as records to be
 * @param literals values that the contract spells out
 * @param deprecations which classes the contract calls deprecated
 */
public record Emission(
        ApiModel model,
        GeneratorOptions options,
        JavaNames names,
        JavaTypes types,
        Records records,
        Literals literals,
        Deprecations deprecations) {

    /** Decides. */
    public static Emission of(ApiModel model, GeneratorOptions options) {
        JavaNames names = JavaNames.of(model, options.packages());
        JavaTypes types = new JavaTypes(model, names, options);
        return new Emission(
                model,
                options,
                names,
                types,
                new Records(model, names, types),
                new Literals(model, names),
                new Deprecations(model, names));
    }
}
