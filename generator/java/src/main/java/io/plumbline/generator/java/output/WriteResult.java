package io.plumbline.generator.java.output;

import java.util.List;

/**
 * What a {@link SourceWriter} did; paths relative to the source root, sorted.
 *
 * @param written files that are new or whose bytes differ
 * @param unchanged files that were left alone, time stamps too
 * @param removed files of an earlier run that no longer belong
 */
public record WriteResult(List<String> written, List<String> unchanged, List<String> removed) {

    /** Copies the lists. */
    public WriteResult {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
    }
}
