package io.plumbline.generator.java.naming;

import com.palantir.javapoet.ClassName;

/**
 * The classes generated for services.
 *
 * @param packages the generated packages
 */
public record ApiTypes(Packages packages) {

    /** The class of that name, which comes from a {@link NameScope}. */
    public ClassName named(String simpleName) {
        return ClassName.get(packages.api(), simpleName);
    }
}
