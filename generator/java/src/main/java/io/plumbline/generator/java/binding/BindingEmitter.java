package io.plumbline.generator.java.binding;

import io.plumbline.generator.java.emit.Emission;
import io.plumbline.generator.java.emit.Emitter;
import io.plumbline.generator.java.emit.SourceFiles;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.java.service.ServiceUnit;
import io.plumbline.generator.java.service.ServiceUnits;
import java.util.List;
import java.util.stream.Stream;

/** Writes what the chosen bindings add where there is a service. */
public final class BindingEmitter implements Emitter {

    /**
     * The adapters.
     *
     * @throws IllegalArgumentException where the options name a binding that there is not
     */
    @Override
    public Stream<GeneratedFile> emit(Emission emission) {
        SourceFiles files = new SourceFiles(emission);
        List<FrameworkBinding> bindings =
                Bindings.load().named(emission.options().bindings());
        List<ServiceUnit> units = ServiceUnits.of(emission.model(), emission.options());
        return units.isEmpty()
                ? Stream.empty()
                : bindings.stream()
                        .flatMap(binding -> binding.adapters(units).stream())
                        .map(type -> files.of(units.get(0).service(), type));
    }
}
