package io.plumbline.generator.java;

import io.plumbline.generator.java.binding.BindingEmitter;
import io.plumbline.generator.java.emit.CodecEmitter;
import io.plumbline.generator.java.emit.Emission;
import io.plumbline.generator.java.emit.Emitter;
import io.plumbline.generator.java.emit.ModelEmitter;
import io.plumbline.generator.java.emit.ModelSurface;
import io.plumbline.generator.java.emit.PackageInfoEmitter;
import io.plumbline.generator.java.emit.SchemaEmitter;
import io.plumbline.generator.java.option.GeneratorOptions;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.java.service.ServiceEmitter;
import io.plumbline.generator.java.service.ServiceRules;
import io.plumbline.generator.java.service.ServiceSurface;
import io.plumbline.generator.java.surface.SurfaceType;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns a model without errors into source files: first all names and shapes are decided, then each emitter makes its
 * files.
 */
public final class JavaGenerator {

    private static final List<Emitter> EMITTERS = List.of(
            new ModelEmitter(), new CodecEmitter(), new SchemaEmitter(), new ServiceEmitter(), new BindingEmitter());

    private JavaGenerator() {}

    /** Reports what the model has that no code can be generated for. */
    public static void check(ApiModel model, Diagnostics diagnostics) {
        ServiceRules.check(model, diagnostics);
    }

    /** What users see of the code that {@link #generate} makes of the same, in the order of the contract. */
    public static List<SurfaceType> surface(ApiModel model, GeneratorOptions options) {
        Emission emission = Emission.of(model, options);
        return Stream.concat(new ModelSurface(emission).types(), new ServiceSurface(emission).types())
                .toList();
    }

    /** The files, by path; the same model and options give the same bytes. */
    public static List<GeneratedFile> generate(ApiModel model, GeneratorOptions options) {
        Emission emission = Emission.of(model, options);
        List<GeneratedFile> files = new ArrayList<>();
        EMITTERS.forEach(emitter -> emitter.emit(emission).forEach(files::add));
        return Stream.concat(files.stream(), PackageInfoEmitter.of(files, emission))
                .sorted()
                .toList();
    }
}
