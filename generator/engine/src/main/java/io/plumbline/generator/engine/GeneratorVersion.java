package io.plumbline.generator.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the generator that runs, as its own build wrote it down. */
public final class GeneratorVersion {

    /** The version, for example {@code 1.2.3}. */
    public static final String VERSION = read();

    private GeneratorVersion() {}

    private static String read() {
        try (InputStream stream = GeneratorVersion.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            if (stream == null) {
                throw new IllegalStateException(
                        "version.properties is missing beside " + GeneratorVersion.class.getName());
            }
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
