package io.plumbline.examples.functiongraph.service;

import java.security.Principal;
import java.util.Set;

/**
 * Whoever holds a valid token.
 *
 * @param projects the projects that the token opens
 */
public record TokenHolder(Set<String> projects) implements Principal {

    /** Copies the set. */
    public TokenHolder {
        projects = Set.copyOf(projects);
    }

    @Override
    public String getName() {
        return "holder of a token for " + projects;
    }
}
