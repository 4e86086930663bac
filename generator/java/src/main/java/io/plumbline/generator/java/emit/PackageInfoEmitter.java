package io.plumbline.generator.java.emit;

import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.java.text.JavadocText;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * Makes the {@code package-info} of each package that has files: one sentence, and that nothing in it is null unless it
 * says so.
 */
public final class PackageInfoEmitter {

    private PackageInfoEmitter() {}

    /** One file for each folder in which there are files. */
    public static Stream<GeneratedFile> of(Collection<GeneratedFile> files, Emission emission) {
        String title = JavadocText.code(emission.model().info().title());
        return files.stream()
                .map(file -> file.path().substring(0, file.path().lastIndexOf('/')))
                .distinct()
                .map(folder -> of(folder, title));
    }

    private static GeneratedFile of(String folder, String title) {
        String text = "/** Generated from the contract " + title + ". */\n"
                + "@NullMarked\n"
                + "package " + folder.replace('/', '.') + ";\n\n"
                + "import org.jspecify.annotations.NullMarked;\n";
        return new GeneratedFile(folder + "/package-info.java", text);
    }
}
