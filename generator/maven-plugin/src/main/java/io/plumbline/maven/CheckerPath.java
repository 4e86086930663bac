package io.plumbline.maven;

import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Whether javac will find the compile-time checks.
 *
 * <p>Where a build names {@code annotationProcessorPaths}, javac looks nowhere else; where it names none, javac looks
 * on the class path.
 */
final class CheckerPath {

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String PATHS = "annotationProcessorPaths";
    private static final String CHECKER = "plumbline-processor";

    private CheckerPath() {}

    /** Whether the module's compiler is led to the checks. */
    static boolean reaches(MavenProject module) {
        Plugin compiler = module.getPlugin(COMPILER);
        Xpp3Dom paths = compiler == null ? null : child(compiler.getConfiguration(), PATHS);
        if (paths != null) {
            for (Xpp3Dom path : paths.getChildren()) {
                Xpp3Dom artifact = path.getChild("artifactId");
                if (artifact != null && CHECKER.equals(artifact.getValue())) {
                    return true;
                }
            }
            return false;
        }
        return module.getDependencies().stream().map(Dependency::getArtifactId).anyMatch(CHECKER::equals);
    }

    private static @Nullable Xpp3Dom child(@Nullable Object configuration, String name) {
        return configuration instanceof Xpp3Dom dom ? dom.getChild(name) : null;
    }
}
