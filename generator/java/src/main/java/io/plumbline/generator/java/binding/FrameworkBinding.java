package io.plumbline.generator.java.binding;

import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.service.ServiceUnit;
import java.util.List;

/**
 * What one web framework needs beside the generated service: classes that hand its requests to the routes.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader}. They give types and never write files; how requests
 * are decoded is the runtime's affair, so that all frameworks do the same on the wire.
 */
public interface FrameworkBinding {

    /** How users name it in the option {@code binding}. */
    String key();

    /**
     * The classes that it adds, in the package of the services; each name ends in a suffix of the binding's own.
     *
     * @param units all services of the contract, at least one
     */
    List<TypeSpec> adapters(List<ServiceUnit> units);
}
