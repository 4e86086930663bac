package io.plumbline.generator.java.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles sources as strictly as users may, every warning an error, and loads the classes. */
final class InMemoryCompiler {

    private static final List<String> OPTIONS =
            List.of("--release", "17", "-Xlint:all", "-Xdoclint:all,-missing", "-Werror", "-proc:none");

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private InMemoryCompiler() {}

    /** The classes of the sources, by path. */
    static ClassLoader load(Map<String, String> sources) {
        InMemoryCompiler compiler = new InMemoryCompiler();
        List<String> messages = compiler.compile(sources);
        if (!messages.isEmpty()) {
            throw new AssertionError(String.join("\n", messages));
        }
        return compiler.loader();
    }

    private List<String> compile(Map<String, String> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        StandardJavaFileManager standard = javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8);
        List<SimpleJavaFileObject> units = sources.entrySet().stream()
                .map(source -> (SimpleJavaFileObject) new Source(source.getKey(), source.getValue()))
                .toList();
        boolean done = javac.getTask(null, new Memory(standard), found, OPTIONS, null, units)
                .call();
        List<String> messages =
                found.getDiagnostics().stream().map(Diagnostic::toString).toList();
        return done && messages.isEmpty() ? List.of() : messages;
    }

    private ClassLoader loader() {
        return new ClassLoader(InMemoryCompiler.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                ByteArrayOutputStream bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = bytes.toByteArray();
                return defineClass(name, code, 0, code.length);
            }
        };
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        private Source(String path, String text) {
            super(URI.create("mem:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private Memory(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() throws IOException {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(name, bytes);
                    return bytes;
                }
            };
        }
    }
}
