package io.plumbline.maven;

import io.plumbline.generator.engine.ContractCheck;
import io.plumbline.generator.engine.option.ContractOptions;
import io.plumbline.generator.model.diagnostic.Diagnostic;
import io.plumbline.generator.model.diagnostic.Severity;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with an OpenAPI 3.0 or 3.1 document, and generates nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class CheckMojo extends AbstractMojo {

    /** The contract: a file, JSON or YAML. References in it may lead to files in its own folder and below. */
    @Parameter(property = "plumbline.inputSpec")
    private @Nullable File inputSpec;

    /**
     * The contract: the path of an entry on the plugin's class path. Either this or {@code inputSpec} must be given.
     */
    @Parameter(property = "plumbline.inputResource")
    private @Nullable String inputResource;

    /**
     * Choices by key, as {@code generate} takes them. Only those about how the contract is read count, so that both
     * goals can share one configuration.
     */
    @Parameter
    private Map<String, String> options = new LinkedHashMap<>();

    /** Whether a warning fails the build too. */
    @Parameter(property = "plumbline.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    private final BuildContext buildContext;

    /** A Mojo that reports places to the build, and through it to an editor. */
    @Inject
    public CheckMojo(BuildContext buildContext) {
        this.buildContext = buildContext;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        List<Diagnostic> diagnostics = diagnostics();
        new ContractMessages(buildContext, inputSpec).show(diagnostics);
        List<Diagnostic> fatal = diagnostics.stream().filter(this::isFatal).toList();
        if (!fatal.isEmpty()) {
            throw new MojoFailureException(ContractMessages.lines("The contract is refused.", fatal));
        }
        getLog().info("The contract has no errors.");
    }

    private List<Diagnostic> diagnostics() throws MojoExecutionException {
        try {
            return ContractCheck.of(Contracts.choose(inputSpec, inputResource), ContractOptions.parse(options));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    private boolean isFatal(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR || (failOnWarning && diagnostic.severity() == Severity.WARNING);
    }
}
