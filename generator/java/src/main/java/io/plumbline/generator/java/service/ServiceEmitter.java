package io.plumbline.generator.java.service;

import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.naming.JavaNames;
import io.plumbline.generator.java.type.JavaTypes;
import io.plumbline.generator.model.ApiModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what is generated for a service in every framework: its interface, its results and its routes, all in the api
 * package.
 */
public final class ServiceEmitter {

    private final ResultEmitter results;
    private final RoutesEmitter routes;

    /** For one model, with its names and types. */
    public ServiceEmitter(ApiModel model, JavaNames names, JavaTypes types) {
        this.results = new ResultEmitter(types);
        this.routes = new RoutesEmitter(model, names, types);
    }

    /** All types of the service but the requests of its operations, which are records like those of the model. */
    public List<TypeSpec> emit(ServiceUnit unit) {
        List<TypeSpec> types = new ArrayList<>();
        types.add(ServiceInterfaceEmitter.emit(unit));
        unit.operations().forEach(operation -> types.add(results.emit(operation)));
        types.add(routes.emit(unit));
        return types;
    }
}
