package io.plumbline.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonParser;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreeScanner;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.runtime.json.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Generated code after javac, with every warning an error.
 *
 * @param complaints what javac said, empty where all is well
 * @param properties the property names that each codec knows when it reads, by the codec's qualified name: those of the
 *     record's components, and those whose only value needs no component
 * @param types every top-level class, by qualified name
 * @param methods the number of methods of each top-level interface, by qualified name
 * @param loader the classes
 */
record CompiledCode(
        List<String> complaints,
        Map<String, Set<String>> properties,
        Set<String> types,
        Map<String, Integer> methods,
        ClassLoader loader) {

    private static final List<String> OPTIONS =
            List.of("--release", "17", "-Xlint:all,-options", "-Werror", "-proc:none", "-Xmaxerrs", "20");

    /** Compiles in this process and into memory. */
    static CompiledCode of(List<GeneratedFile> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Listener seen = new Listener();
        try (StandardJavaFileManager libraries =
                        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                MemoryFiles memory = new MemoryFiles(libraries)) {
            libraries.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries());
            List<JavaFileObject> units = files.stream().map(MemoryFiles::source).toList();
            JavacTask task =
                    (JavacTask) compiler.getTask(new StringWriter(), memory, diagnostics, OPTIONS, List.of(), units);
            task.addTaskListener(seen);
            task.call();
            List<String> complaints =
                    diagnostics.getDiagnostics().stream().map(Object::toString).toList();
            return new CompiledCode(complaints, seen.properties, seen.types, seen.methods, memory.loader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What generated code needs, and nothing else: the runtime, Jackson's core and annotations, JSpecify. */
    private static List<Path> libraries() {
        return Stream.of(Json.class, JsonParser.class, JsonCreator.class, NullMarked.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())))
                .toList();
    }

    /** Looks at each file as javac has understood it. */
    private static final class Listener implements TaskListener {

        private final Map<String, Set<String>> properties = new TreeMap<>();
        private final Map<String, Integer> methods = new TreeMap<>();
        private final Set<String> types = new LinkedHashSet<>();

        @Override
        public void finished(TaskEvent event) {
            TypeElement type = event.getTypeElement();
            if (event.getKind() != TaskEvent.Kind.ANALYZE || type == null) {
                return;
            }
            String name = type.getQualifiedName().toString();
            types.add(name);
            if (type.getKind() == ElementKind.INTERFACE) {
                methods.put(
                        name,
                        ElementFilter.methodsIn(type.getEnclosedElements()).size());
            } else if (name.endsWith("Codec")) {
                properties.put(name, labels(event.getCompilationUnit()));
            }
        }

        /** The strings that cases of switches name. */
        private static Set<String> labels(CompilationUnitTree unit) {
            Set<String> labels = new LinkedHashSet<>();
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitCase(CaseTree branch, @Nullable Void unused) {
                    for (ExpressionTree label : branch.getExpressions()) {
                        if (label instanceof LiteralTree literal && literal.getValue() instanceof String text) {
                            labels.add(text);
                        }
                    }
                    return super.visitCase(branch, null);
                }
            }.scan(unit, null);
            return labels;
        }
    }
}
