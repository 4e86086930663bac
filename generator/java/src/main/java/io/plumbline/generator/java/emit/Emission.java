package io.plumbline.generator.java.emit;

import com.palantir.javapoet.AnnotationSpec;
import io.plumbline.generator.java.annotation.Annotated;
import io.plumbline.generator.java.annotation.AnnotationSets;
import io.plumbline.generator.java.naming.JavaNames;
import io.plumbline.generator.java.option.GeneratorOptions;
import io.plumbline.generator.java.record.Records;
import io.plumbline.generator.java.type.JavaTypes;
import io.plumbline.generator.java.type.Literals;
import io.plumbline.generator.model.ApiModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is decided before anything is emitted.
 *
 * @param model the contract
 * @param options what the user chose
 * @param names every name
 * @param types the Java shape of every type
 * @param records objects as records to be
 * @param literals values that the contract spells out
 * @param annotated writes types and declarations with the annotations that the user chose
 * @param deprecations which classes the contract calls deprecated
 */
public record Emission(
        ApiModel model,
        GeneratorOptions options,
        JavaNames names,
        JavaTypes types,
        Records records,
        Literals literals,
        Annotated annotated,
        Deprecations deprecations) {

    /** Writes components as parameters. */
    public Components components() {
        return new Components(annotated);
    }

    /** Suppresses warnings in a class: these, and those that are suppressed in all classes; empty where none are. */
    public Optional<AnnotationSpec> suppress(String... warnings) {
        List<String> all = new ArrayList<>(List.of(warnings));
        all.addAll(annotated.suppressed());
        return all.isEmpty() ? Optional.empty() : Optional.of(Markers.suppress(all));
    }

    /**
     * Decides.
     *
     * @throws IllegalArgumentException where the options name annotations that there are not
     */
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
                new Annotated(AnnotationSets.load().named(options.annotations()), model),
                new Deprecations(model, names));
    }
}
