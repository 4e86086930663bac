package io.plumbline.requests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes of this module, be it a folder or a jar. */
final class Classes {

    private Classes() {}

    /** Those in a package whose names end so, in their order. */
    static List<Class<?>> in(String packageName, String suffix) throws ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        for (String file : files(packageName.replace('.', '/'))) {
            if (file.endsWith(suffix + ".class")) {
                classes.add(Class.forName(packageName + "." + file.replace(".class", "")));
            }
        }
        return classes;
    }

    private static List<String> files(String folder) {
        try {
            URI module = Classes.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(module);
            if (Files.isDirectory(path)) {
                return names(path.resolve(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return names(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
