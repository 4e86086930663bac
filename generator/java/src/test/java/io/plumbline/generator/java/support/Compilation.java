package io.plumbline.generator.java.support;

import io.plumbline.generator.java.output.GeneratedFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Generated sources, compiled in this process with every warning and every Javadoc complaint an error.
 *
 * @param errors what javac said, empty where all is well
 * @param loader the classes
 */
public record Compilation(List<String> errors, ClassLoader loader) {

    private static final List<String> OPTIONS = List.of(
            "--release",
            "17",
            "-Xlint:all,-processing,-options",
            "-Xdoclint:all/protected",
            "-Werror",
            "-proc:none",
            "-parameters");

    /** Compiles into a folder. */
    public static Compilation of(List<GeneratedFile> files, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<JavaFileObject> units = new ArrayList<>();
        files.forEach(file -> units.add(new Unit(file)));
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes);
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            compiler.getTask(new StringWriter(), manager, diagnostics, OPTIONS, null, units)
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> errors = diagnostics.getDiagnostics().stream()
                .map(diagnostic -> (diagnostic.getSource() == null
                                ? ""
                                : diagnostic.getSource().getName()) + ":" + diagnostic.getLineNumber() + ": "
                        + diagnostic.getMessage(Locale.ROOT))
                .toList();
        return new Compilation(
                errors, new URLClassLoader(new URL[] {url(classes)}, Compilation.class.getClassLoader()));
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class by its name. */
    public Class<?> load(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(errors.toString(), e);
        }
    }

    private static final class Unit extends SimpleJavaFileObject {

        private final String path;
        private final String content;

        Unit(GeneratedFile file) {
            super(
                    URI.create("string:///"
                            + java.net.URLEncoder.encode(file.path(), StandardCharsets.UTF_8)
                                    .replace("%2F", "/")),
                    Kind.SOURCE);
            this.path = file.path();
            this.content = file.content();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE && path.endsWith("/" + simpleName + ".java");
        }
    }
}
