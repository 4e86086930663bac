package io.plumbline.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table of the modules and of what each may see.
 *
 * <p>It names what is used today and no more: a module that starts to use a library adds it to its row.
 */
final class Modules {
    private static final String RUNTIME = "plumbline-runtime";
    private static final String MODEL = "plumbline-model";
    private static final String OPENAPI = "plumbline-openapi";
    private static final String JAVA = "plumbline-java";
    private static final String ENGINE = "plumbline-engine";
    private static final String NULLNESS = "org.jspecify.annotations";
    private static final String SERVICES = "com.google.auto.service";

    static final List<Module> ALL = List.of(
            new Module(
                    RUNTIME,
                    "runtime",
                    "io.plumbline.runtime",
                    Set.of(),
                    Set.of(NULLNESS, "com.fasterxml.jackson.core")),
            new Module(MODEL, "generator/model", "io.plumbline.generator.model", Set.of(RUNTIME), Set.of(NULLNESS)),
            new Module(
                    OPENAPI,
                    "generator/openapi",
                    "io.plumbline.generator.openapi",
                    Set.of(MODEL, RUNTIME),
                    Set.of(NULLNESS, "com.fasterxml.jackson.core", "org.snakeyaml.engine", "java.net.http")),
            new Module(
                    JAVA,
                    "generator/java",
                    "io.plumbline.generator.java",
                    Set.of(MODEL, RUNTIME),
                    Set.of(
                            NULLNESS,
                            SERVICES,
                            "com.fasterxml.jackson.annotation",
                            "com.palantir.javapoet",
                            "java.compiler")),
            new Module(
                    ENGINE,
                    "generator/engine",
                    "io.plumbline.generator.engine",
                    Set.of(OPENAPI, JAVA, MODEL, RUNTIME),
                    Set.of(NULLNESS)),
            new Module(
                    "plumbline-processor",
                    "generator/processor",
                    "io.plumbline.processor",
                    Set.of(RUNTIME),
                    Set.of(NULLNESS, SERVICES, "java.compiler", "jdk.compiler")),
            new Module(
                    "plumbline-maven-plugin",
                    "generator/maven-plugin",
                    "io.plumbline.maven",
                    Set.of(ENGINE, OPENAPI, JAVA, MODEL),
                    Set.of(
                            NULLNESS,
                            "org.apache.maven",
                            "org.eclipse.aether",
                            "org.codehaus.plexus",
                            "javax.inject",
                            "java.xml")),
            new Module(
                    "plumbline-cli",
                    "generator/cli",
                    "io.plumbline.cli",
                    Set.of(ENGINE, OPENAPI, JAVA, MODEL),
                    Set.of(NULLNESS, "picocli")),
            new Module(
                    "plumbline-openapi-generator",
                    "generator/openapi-generator",
                    "io.plumbline.openapigenerator",
                    Set.of(ENGINE, OPENAPI, JAVA, MODEL),
                    Set.of(NULLNESS, SERVICES, "org.openapitools.codegen", "io.swagger.v3.oas.models", "org.slf4j")),
            new Module(
                    "plumbline-benchmarks",
                    "generator/benchmarks",
                    "io.plumbline.benchmarks",
                    Set.of(OPENAPI, JAVA, MODEL, RUNTIME),
                    Set.of(NULLNESS)));

    private Modules() {}

    static Optional<Module> of(JavaClass type) {
        return ALL.stream().filter(module -> module.owns(type)).findAny();
    }

    /** The table's entry that lets classes of {@code module} use {@code type}; empty where nothing does. */
    static Optional<String> licence(Module module, JavaClass type) {
        Optional<String> owner = of(type).map(Module::artifact);
        return owner.isPresent()
                ? owner.filter(artifact ->
                        module.artifact().equals(artifact) || module.modules().contains(artifact))
                : module.licenceFor(type).findFirst();
    }
}
