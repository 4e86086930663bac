package io.plumbline.generator.engine.diff.java;

import io.plumbline.generator.engine.diff.change.Audience;
import io.plumbline.generator.engine.diff.change.Judgement;
import io.plumbline.generator.engine.diff.change.Verdict;
import java.util.List;

/**
 * What a change of generated code does to code that uses it.
 *
 * @param source whether code compiles as before
 * @param sourceReason why
 * @param binary whether compiled classes link as before, as the Java Language Specification has it in chapter 13
 * @param binaryReason why
 */
record Effect(Verdict source, String sourceReason, Verdict binary, String binaryReason) {

    static final String LINKS = "compiled classes link as before";

    /** Neither compiles nor links. */
    static Effect breaking(String reason) {
        return new Effect(Verdict.BREAKING, reason, Verdict.BREAKING, reason);
    }

    /** Links, but perhaps does not compile. */
    static Effect source(String reason) {
        return new Effect(Verdict.BREAKING, reason, Verdict.COMPATIBLE, LINKS);
    }

    /** Compiles, but perhaps does not link. */
    static Effect binary(String compiles, String reason) {
        return new Effect(Verdict.COMPATIBLE, compiles, Verdict.BREAKING, reason);
    }

    /** Does nothing to it. */
    static Effect none(String reason) {
        return new Effect(Verdict.COMPATIBLE, reason, Verdict.COMPATIBLE, LINKS);
    }

    List<Judgement> judgements() {
        return List.of(
                new Judgement(Audience.SOURCE, source, sourceReason),
                new Judgement(Audience.BINARY, binary, binaryReason));
    }
}
