package io.plumbline.generator.engine.diff.change;

import java.util.Locale;

/** Whether what worked before a change works after it. */
public enum Verdict {
    COMPATIBLE,
    BREAKING;

    /** As reports write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
