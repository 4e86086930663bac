package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.java.naming.ApiTypes;
import io.plumbline.generator.model.Service;
import java.util.List;

/**
 * A service with its names.
 *
 * @param source what the contract says of it
 * @param types the package of everything generated for it
 * @param name what the names of its classes begin with
 * @param operations its operations
 */
public record ServiceUnit(Service source, ApiTypes types, String name, List<OperationUnit> operations) {

    /** The interface that users implement. */
    public ClassName service() {
        return named("Service");
    }

    /** The class that leads requests to it. */
    public ClassName routes() {
        return named("Routes");
    }

    /** A class of a binding, whose suffix must be its own. */
    public ClassName named(String suffix) {
        return types.named(name + suffix);
    }
}
