package io.plumbline.maven;

import io.plumbline.generator.engine.Baseline;
import io.plumbline.generator.engine.Generation;
import io.plumbline.generator.engine.GenerationRequest;
import io.plumbline.generator.engine.GenerationResult;
import io.plumbline.generator.engine.option.GenerationOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/**
 * Generates immutable Java models and a server interface from an OpenAPI 3.0 or 3.1 document.
 *
 * <p>Nothing is touched where neither the contract with all that it refers to, nor the options, nor the generated files
 * have changed since the last run. Otherwise only files that differ are written, and those that no longer belong are
 * removed. A contract with errors fails the build and leaves the files as they were.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    /** The contract: a file, JSON or YAML. References in it may lead to files in its own folder and below. */
    @Parameter(property = "plumbline.inputSpec")
    private @Nullable File inputSpec;

    /**
     * The contract: the path of an entry on the plugin's class path, for example {@code functiongraph/openapi.yaml} in
     * an artifact that is a dependency of the plugin. Either this or {@code inputSpec} must be given.
     */
    @Parameter(property = "plumbline.inputResource")
    private @Nullable String inputResource;

    /** The package under which the generated packages {@code model}, {@code json} and {@code api} are made. */
    @Parameter(property = "plumbline.packageName", required = true)
    private String packageName = "";

    /** Choices about the generated code, by key; the same keys as the command line's {@code --option}. */
    @Parameter
    private Map<String, String> options = new LinkedHashMap<>();

    /** The source root to write to; it should hold nothing else. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/plumbline", required = true)
    private File output = new File("");

    /** Whether the source root becomes one of the project's, to be compiled with its own code. */
    @Parameter(defaultValue = "true")
    private boolean addCompileSourceRoot;

    /** Whether the source root belongs to the tests instead. */
    @Parameter(defaultValue = "false")
    private boolean testSources;

    /** Whether to generate nothing; the source root is registered all the same. */
    @Parameter(property = "plumbline.skip", defaultValue = "false")
    private boolean skip;

    /**
     * A contract that the new one is held against before anything is generated, for example the last released one: a
     * file, or an artifact {@code group:artifact:version[:type[:classifier]]}, which Maven gets from where the build
     * gets its others.
     */
    @Parameter(property = "plumbline.baseline")
    private @Nullable String baseline;

    /** Where an archive has that contract; by default {@code inputResource}. */
    @Parameter(property = "plumbline.baselineEntry")
    private @Nullable String baselineEntry;

    /** Whether a change since {@code baseline} that breaks one of the {@code audiences} fails the build. */
    @Parameter(property = "plumbline.failOnBreaking", defaultValue = "false")
    private boolean failOnBreaking;

    /** Those for whom changes are counted: {@code callers}, {@code server}, {@code source}, {@code binary}. */
    @Parameter(property = "plumbline.audiences", defaultValue = "callers")
    private List<String> audiences = List.of();

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private @Nullable RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true, required = true)
    private List<RemoteRepository> repositories = List.of();

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    private final BuildContext buildContext;
    private final RepositorySystem system;

    /** A Mojo that reports places to the build, and through it to an editor, and finds artifacts as the build does. */
    @Inject
    public GenerateMojo(BuildContext buildContext, RepositorySystem system) {
        this.buildContext = buildContext;
        this.system = system;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        MavenProject module = java.util.Objects.requireNonNull(project);
        register(module);
        if (skip) {
            getLog().info("Generation is skipped.");
            return;
        }
        if (addCompileSourceRoot && !CheckerPath.reaches(module)) {
            getLog().warn("plumbline-processor is neither on annotationProcessorPaths nor among the dependencies: "
                    + "calls that break the contract will compile. See the README.");
        }
        report(run(request(module)));
    }

    private void register(MavenProject module) {
        if (addCompileSourceRoot && testSources) {
            module.addTestCompileSourceRoot(output.getPath());
        } else if (addCompileSourceRoot) {
            module.addCompileSourceRoot(output.getPath());
        }
    }

    private GenerationRequest request(MavenProject module) throws MojoExecutionException {
        Map<String, String> all = new LinkedHashMap<>(options);
        all.put("package", packageName);
        String id = java.util.Objects.requireNonNull(execution).getExecutionId();
        Path state = Path.of(module.getBuild().getDirectory(), "maven-status", "plumbline", id);
        try {
            return new GenerationRequest(
                    Contracts.choose(inputSpec, inputResource),
                    GenerationOptions.parse(all),
                    output.toPath(),
                    state,
                    gate(module));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    private Optional<Baseline> gate(MavenProject module) {
        if (!failOnBreaking) {
            return Optional.empty();
        }
        if (baseline == null) {
            throw new IllegalArgumentException("failOnBreaking needs a baseline to compare with");
        }
        BaselineFinder finder = new BaselineFinder(system, java.util.Objects.requireNonNull(session), repositories);
        String entry = baselineEntry == null ? inputResource : baselineEntry;
        return Optional.of(
                new Baseline(finder.find(baseline, module.getBasedir().toPath(), entry), Audiences.parse(audiences)));
    }

    private static GenerationResult run(GenerationRequest request) throws MojoExecutionException {
        try {
            return new Generation(request).run();
        } catch (IOException e) {
            throw new MojoExecutionException("the sources could not be written: " + e.getMessage(), e);
        }
    }

    private void report(GenerationResult result) throws MojoFailureException {
        ContractMessages messages = new ContractMessages(buildContext, inputSpec);
        messages.show(result.diagnostics());
        if (result instanceof GenerationResult.Refused refused) {
            throw new MojoFailureException(ContractMessages.summary(refused.diagnostics()));
        }
        if (result instanceof GenerationResult.Breaking breaking) {
            throw new MojoFailureException(Audiences.refusal(breaking.report(), Audiences.parse(audiences)));
        }
        if (result instanceof GenerationResult.Generated generated) {
            generated.changes().ifPresent(changes -> getLog().info(changes.summary(Audiences.parse(audiences))));
            buildContext.refresh(output);
            getLog().info(generated.files().written().size() + " files written, "
                    + generated.files().unchanged().size() + " unchanged, "
                    + generated.files().removed().size() + " removed.");
        } else {
            getLog().info("The generated sources are up to date.");
        }
    }
}
