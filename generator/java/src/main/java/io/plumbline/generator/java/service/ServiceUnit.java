package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.java.naming.ApiTypes;
import io.plumbline.generator.java.option.ServiceStyle;
import io.plumbline.generator.model.Service;
import java.util.List;

/**
 * A service with its names, or what receives the calls of the described server.
 *
 * @param source what the contract says of it
 * @param role which of the two it is
 * @param calls whether its methods answer at once
 * @param types the package of everything generated for it
 * @param name what the names of its classes begin with
 * @param operations its operations
 */
public record ServiceUnit(
        Service source,
        Role role,
        ServiceStyle.Calls calls,
        ApiTypes types,
        String name,
        List<OperationUnit> operations) {

    /** Who calls whom. */
    public enum Role {
        /** Clients call what is described, at its paths. */
        SERVICE("Service", "service"),
        /** What is described calls others, its webhooks and callbacks: where is theirs to tell. */
        RECEIVER("Receiver", "receiver");

        private final String suffix;
        private final String variable;

        Role(String suffix, String variable) {
            this.suffix = suffix;
            this.variable = variable;
        }
    }

    /** The interface that users implement. */
    public ClassName service() {
        return named(role.suffix);
    }

    /** What an implementation is called where it is a parameter. */
    public String variable() {
        return role.variable;
    }

    /** Whether methods give a stage, of an answer that may come later. */
    public boolean isAsync() {
        return calls == ServiceStyle.Calls.ASYNC;
    }

    /** Whether paths are those of the contract. */
    public boolean hasPaths() {
        return role == Role.SERVICE;
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
