package io.plumbline.processor.report;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Options in a file {@code plumbline.properties} beside the sources or in a directory above them, the nearest one.
 *
 * <p>A plugin that starts by itself gets no options from the compiler; this file serves both routes.
 */
public final class SettingsFile {

    private static final String NAME = "plumbline.properties";

    private SettingsFile() {}

    /**
     * The options of the file nearest to a source; none where there is no such file or it cannot be read.
     *
     * @return values by name; the contract's file is resolved against the options' file
     */
    public static Map<String, String> above(URI source) {
        try {
            for (Path folder = Path.of(source).getParent(); folder != null; folder = folder.getParent()) {
                Path file = folder.resolve(NAME);
                if (Files.isRegularFile(file)) {
                    return read(file);
                }
            }
        } catch (IllegalArgumentException | FileSystemNotFoundException | IOException e) {
            return Map.of(); // a source that is no file, as tools make them
        }
        return Map.of();
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> options = new TreeMap<>();
        properties.forEach(
                (name, value) -> options.put(name.toString(), value.toString().strip()));
        for (String name : new String[] {"spec", Settings.SPEC}) {
            options.computeIfPresent(
                    name, (unused, spec) -> file.resolveSibling(spec).toString());
        }
        return options;
    }
}
