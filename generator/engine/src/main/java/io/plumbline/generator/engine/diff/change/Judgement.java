package io.plumbline.generator.engine.diff.change;

import io.plumbline.generator.model.diagnostic.Printable;

/**
 * What a change means for one audience.
 *
 * @param audience for whom
 * @param verdict whether it breaks what worked
 * @param reason why, in words
 */
public record Judgement(Audience audience, Verdict verdict, String reason) {

    /** Makes the reason fit for a log. */
    public Judgement {
        reason = Printable.line(reason);
    }
}
