package io.plumbline.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.ToolProvider;

/** The process that is measured: one compilation, and then a line with processor seconds and megabytes. */
final class CompileOnce {

    private static final double NANOSECONDS = 1e9;
    private static final double KILOBYTES = 1024;

    private CompileOnce() {}

    /** Runs javac on the arguments given to it. */
    public static void main(String[] arguments) throws IOException {
        int exit = ToolProvider.getSystemJavaCompiler().run(null, System.out, System.out, arguments);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double seconds = system.getProcessCpuTime() / NANOSECONDS;
        System.out.println(String.format(Locale.ROOT, "%.2f %.1f", seconds, peak()));
        System.out.flush();
        System.exit(exit);
    }

    /** The most memory ever resident, as Linux counts it; elsewhere the heap that is committed. */
    private static double peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return Runtime.getRuntime().totalMemory() / KILOBYTES / KILOBYTES;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES)
                .sum();
    }
}
