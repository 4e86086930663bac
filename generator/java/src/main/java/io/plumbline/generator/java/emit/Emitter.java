package io.plumbline.generator.java.emit;

import io.plumbline.generator.java.output.GeneratedFile;
import java.util.stream.Stream;

/** Makes the files of one kind; gets everything it needs to know and writes nothing. */
@FunctionalInterface
public interface Emitter {

    /** The files of this kind, in any order. */
    Stream<GeneratedFile> emit(Emission emission);
}
