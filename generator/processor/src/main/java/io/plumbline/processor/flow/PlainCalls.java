package io.plumbline.processor.flow;

import com.sun.source.tree.Tree;
import io.plumbline.processor.value.Value;

/**
 * Follows calls that change no variable: only the arguments that must be judged are evaluated, and only when spoken.
 */
final class PlainCalls {

    private final Flow flow;

    PlainCalls(Flow flow) {
        this.flow = flow;
    }

    /** Follows a call if the short way gives the same verdicts as the long one; else does nothing. */
    boolean follow(Tree call) {
        Outline.Plain plain = flow.outline.plain(call);
        if (plain == null || !isShort(plain)) {
            return false;
        }
        flow.step();
        if (plain.changes()) {
            flow.state().forgetMutable();
        }
        if (flow.speaks()) {
            for (Outline.Open open : plain.open()) {
                Value value = flow.expressions.evaluate(open.argument());
                flow.judge(open.argument(), value, open.target(), open.expectation());
            }
        }
        return true;
    }

    /** What the call changes may be forgotten before anything in it is evaluated, if no argument could tell. */
    private boolean isShort(Outline.Plain plain) {
        return plain.open().isEmpty()
                || !plain.changes()
                || plain.changesFirst()
                || !flow.state().holdsMutable();
    }
}
