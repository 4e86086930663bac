package io.plumbline.maven;

import io.plumbline.generator.engine.diff.ContractDiff;
import io.plumbline.generator.engine.diff.DiffResult;
import io.plumbline.generator.engine.diff.change.Audience;
import io.plumbline.generator.engine.diff.change.DiffReport;
import io.plumbline.generator.engine.diff.report.DiffFormat;
import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.java.output.ReportFile;
import java.io.File;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** Tells what changed from an old contract to the new one, and whom it breaks. */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class DiffMojo extends AbstractMojo {

    /** The new contract: a file, JSON or YAML. */
    @Parameter(property = "plumbline.inputSpec")
    private @Nullable File inputSpec;

    /** The new contract: the path of an entry on the plugin's class path. Either this or {@code inputSpec} is given. */
    @Parameter(property = "plumbline.inputResource")
    private @Nullable String inputResource;

    /**
     * The old contract: a file, or an artifact {@code group:artifact:version[:type[:classifier]]}, which Maven gets
     * from where the build gets its others. The type is {@code jar} or another archive, or {@code yaml} or {@code json}
     * for an artifact that is the contract itself.
     */
    @Parameter(property = "plumbline.baseline", required = true)
    private String baseline = "";

    /** Where an archive has the old contract; by default {@code inputResource}. */
    @Parameter(property = "plumbline.baselineEntry")
    private @Nullable String baselineEntry;

    /** Form of the report: {@code text}, {@code json} or {@code html}. */
    @Parameter(property = "plumbline.diffFormat", defaultValue = "text")
    private String format = "";

    /** Where the report goes; without it, it is logged. */
    @Parameter(property = "plumbline.diffOutput")
    private @Nullable File output;

    /** Whether a change that breaks one of the {@code audiences} fails the build. */
    @Parameter(property = "plumbline.failOnBreaking", defaultValue = "false")
    private boolean failOnBreaking;

    /** Those for whom changes are counted: {@code callers}, {@code server}, {@code source}, {@code binary}. */
    @Parameter(property = "plumbline.audiences", defaultValue = "callers")
    private List<String> audiences = List.of();

    /** Choices by key, as {@code generate} takes them. */
    @Parameter
    private Map<String, String> options = new LinkedHashMap<>();

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File basedir;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private @Nullable RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true, required = true)
    private List<RemoteRepository> repositories = List.of();

    private final RepositorySystem system;

    /** A Mojo that finds artifacts as the build does. */
    @Inject
    public DiffMojo(RepositorySystem system) {
        this.system = system;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            Set<Audience> counted = Audiences.parse(audiences);
            DiffResult result = compare();
            if (result instanceof DiffResult.Refused refused) {
                throw new MojoFailureException(
                        ContractMessages.lines("A contract has errors; nothing was compared.", refused.diagnostics()));
            }
            tell(((DiffResult.Compared) result).report(), counted);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new MojoExecutionException("the report could not be written: " + e.getMessage(), e);
        }
    }

    private DiffResult compare() {
        Map<String, String> all = new LinkedHashMap<>(options);
        all.putIfAbsent("package", "contract");
        BaselineFinder finder = new BaselineFinder(system, Objects.requireNonNull(session), repositories);
        File folder = basedir == null ? new File("").getAbsoluteFile() : basedir;
        return ContractDiff.of(
                finder.find(baseline, folder.toPath(), baselineEntry == null ? inputResource : baselineEntry),
                Contracts.choose(inputSpec, inputResource),
                GenerationOptions.parse(all));
    }

    private void tell(DiffReport report, Set<Audience> counted) throws IOException, MojoFailureException {
        String text = DiffFormat.valueOf(format.toUpperCase(Locale.ROOT)).write(report, counted);
        if (output == null) {
            text.lines().forEach(getLog()::info);
        } else {
            ReportFile.write(output.toPath(), text);
            getLog().info(report.summary(counted));
        }
        if (failOnBreaking && report.isBreaking(counted)) {
            throw new MojoFailureException(Audiences.refusal(report, counted));
        }
    }
}
