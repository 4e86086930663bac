package io.plumbline.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.processor.hook.PlumblineProcessor;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the checks say of random programs is true when they run: where an error is, nothing allowed ever arrives; where
 * at level strict nothing is said, nothing refused does. {@code -Dplumbline.random.programs} asks for more of them.
 */
class RandomProgramsTest {

    private static final int PROGRAMS = Integer.getInteger("plumbline.random.programs", 3);
    private static final int FIRST = Integer.getInteger("plumbline.random.first", 0);
    private static final int METHODS = 40;
    private static final Pattern CALL = Pattern.compile("Sinks\\.(?:small|text)\\(.*, (\\d+)\\);");
    private static final int[] INTS = {0, 1, 2, 3, 4, 7, -1, -5, 100, Integer.MAX_VALUE, Integer.MIN_VALUE};
    private static final String[] TEXTS = {"", "a", "abc", "abcdef", " x "};

    @TempDir
    Path directory;

    private final List<String> wrong = new ArrayList<>();
    private int errors;
    private int proven;

    @Test
    void behaveAsIsSaid() throws IOException, ReflectiveOperationException {
        Files.writeString(directory.resolve("plumbline.properties"), "check = off"); // of the plugin beside the tests
        for (int i = FIRST; i < FIRST + PROGRAMS; i++) {
            behavesAsIsSaid(i);
        }
        System.out.println(PROGRAMS + " programs: " + errors + " errors and " + proven + " proofs are true");
        assertThat(wrong).isEmpty();
        assertThat(errors).isPositive();
        assertThat(proven).isPositive();
    }

    private void behavesAsIsSaid(int seed) throws IOException, ReflectiveOperationException {
        String text = new Methods(new Random(seed)).program(METHODS);
        Path folder = Files.createDirectory(directory.resolve("program" + seed));
        Path source = Files.writeString(folder.resolve("P.java"), text);
        List<String> lines = text.lines().toList();
        BitSet refused = new BitSet();
        BitSet unproven = new BitSet();
        List<Diagnostic<? extends JavaFileObject>> said = compile(source, true);
        for (Diagnostic<?> one : said) {
            if (one.getKind() == Diagnostic.Kind.NOTE) {
                notFollowed(one, lines, unproven);
            } else {
                String line = lines.get((int) one.getLineNumber() - 1);
                Matcher call = CALL.matcher(line);
                assertThat(call.find() && one.getMessage(null).startsWith("[plumbline."))
                        .as(one + line)
                        .isTrue();
                (one.getKind() == Diagnostic.Kind.ERROR ? refused : unproven).set(Integer.parseInt(call.group(1)));
            }
        }
        assertThat(compile(source, false)).as("program " + seed).isEmpty();
        run(folder);
        compare(seed, lines, refused, unproven);
    }

    /** In a method that is too large silence proves nothing. */
    private static void notFollowed(Diagnostic<?> note, List<String> lines, BitSet unproven) {
        boolean isMethod = note.getMessage(null).contains("too large");
        for (int i = (int) note.getLineNumber(); isMethod && !lines.get(i).equals("    }"); i++) {
            Matcher call = CALL.matcher(lines.get(i));
            if (call.find()) {
                unproven.set(Integer.parseInt(call.group(1)));
            }
        }
    }

    private void compare(int seed, List<String> lines, BitSet refused, BitSet unproven) {
        for (String line : lines) {
            Matcher call = CALL.matcher(line);
            if (call.find()) {
                int number = Integer.parseInt(call.group(1));
                String place = "program " + seed + ": " + line;
                boolean isRefused = refused.get(number);
                boolean isProven = !isRefused && !unproven.get(number);
                if (isRefused && Sinks.ALLOWED.get(number)) {
                    wrong.add("a false error in " + place);
                }
                if (isProven && Sinks.REFUSED.get(number)) {
                    wrong.add("a false proof in " + place);
                }
                errors += isRefused && Sinks.REFUSED.get(number) ? 1 : 0;
                proven += isProven && Sinks.ALLOWED.get(number) ? 1 : 0;
            }
        }
    }

    private static List<Diagnostic<? extends JavaFileObject>> compile(Path source, boolean isChecked)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        String folder = source.resolveSibling("").toString();
        List<String> options = isChecked
                ? List.of(
                        "-Aplumbline.check=strict",
                        "-Aplumbline.verbose",
                        "-Xmaxerrs",
                        "100000",
                        "-Xmaxwarns",
                        "100000",
                        "-d",
                        folder)
                : List.of("-proc:none", "-processorpath", folder, "-d", folder);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(collector, null, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, collector, options, null, files.getJavaFileObjects(source));
            if (isChecked) {
                task.setProcessors(List.of(new PlumblineProcessor()));
            }
            task.call();
        }
        return collector.getDiagnostics();
    }

    private static void run(Path folder) throws IOException, ReflectiveOperationException {
        Sinks.ALLOWED.clear();
        Sinks.REFUSED.clear();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, Sinks.class.getClassLoader())) {
            for (Method method : loader.loadClass("P").getDeclaredMethods()) {
                if (method.getName().startsWith("m")) {
                    method.setAccessible(true);
                    run(method);
                }
            }
        }
    }

    private static void run(Method method) throws ReflectiveOperationException {
        for (int a : INTS) {
            for (int b : INTS) {
                Sinks.restart();
                try {
                    method.invoke(null, a, b, TEXTS[Math.floorMod(a + 3 * b, TEXTS.length)]);
                } catch (InvocationTargetException e) {
                    assertThat(e.getCause()).isInstanceOfAny(RuntimeException.class, Sinks.Stopped.class);
                }
            }
        }
    }
}
