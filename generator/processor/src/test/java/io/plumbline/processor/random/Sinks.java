package io.plumbline.processor.random;

import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Range;
import java.util.BitSet;

/** What random programs call: it notes at which calls something allowed, and something refused, arrived. */
public final class Sinks {

    private static final int MOST_TICKS = 2_000;

    static final BitSet ALLOWED = new BitSet();
    static final BitSet REFUSED = new BitSet();

    private static int ticks;

    private Sinks() {}

    /** Ends a program that runs for ever; no {@code catch} of it takes this. */
    public static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;
    }

    static void restart() {
        ticks = 0;
    }

    /** One round of a loop. */
    public static void tick() {
        if (++ticks > MOST_TICKS) {
            throw new Stopped();
        }
    }

    /** Takes a few numbers only. */
    public static void small(@Range(minimum = "0", maximum = "3") int value, int call) {
        tick();
        (value >= 0 && value <= 3 ? ALLOWED : REFUSED).set(call);
    }

    /** Takes short strings only. */
    public static void text(@Length(minLength = 1, maxLength = 3) String value, int call) {
        tick();
        int length = value.codePointCount(0, value.length());
        (length >= 1 && length <= 3 ? ALLOWED : REFUSED).set(call);
    }
}
