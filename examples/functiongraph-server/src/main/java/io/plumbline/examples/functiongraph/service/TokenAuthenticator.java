package io.plumbline.examples.functiongraph.service;

import io.plumbline.examples.functiongraph.store.Registry;
import io.plumbline.runtime.http.Authentication;
import io.plumbline.runtime.http.Authenticator;
import io.plumbline.runtime.http.Credentials;
import java.util.Set;

/** Lets in whoever presents a token that the registry knows. */
public final class TokenAuthenticator implements Authenticator {

    private static final String SCHEME = "IamToken";

    private final Registry registry;

    /** An authenticator over this registry. */
    public TokenAuthenticator(Registry registry) {
        this.registry = registry;
    }

    @Override
    public Authentication authenticate(Credentials credentials) {
        Set<String> projects = registry.projects(credentials.apiKey(SCHEME));
        return projects.isEmpty()
                ? new Authentication.Refused("Unauthorized access.")
                : new Authentication.Granted(new TokenHolder(projects));
    }
}
