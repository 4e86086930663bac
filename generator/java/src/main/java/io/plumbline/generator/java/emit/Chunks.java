package io.plumbline.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Joins code into pieces that each fit into a method, which can have 65,535 bytes. */
final class Chunks {

    private static final int SIZE = 200;

    private Chunks() {}

    /** The pieces, in order. */
    static List<CodeBlock> of(List<CodeBlock> parts) {
        List<CodeBlock> chunks = new ArrayList<>();
        for (int start = 0; start < parts.size(); start += SIZE) {
            chunks.add(CodeBlock.join(parts.subList(start, Math.min(parts.size(), start + SIZE)), ""));
        }
        return chunks;
    }
}
