package io.plumbline.generator.engine.diff.report;

import io.plumbline.generator.engine.diff.change.Audience;
import io.plumbline.generator.engine.diff.change.DiffReport;
import java.util.Locale;
import java.util.Set;

/** The forms in which differences are told. */
public enum DiffFormat {
    /** For a terminal. */
    TEXT,
    /** For programs. */
    JSON,
    /** One page for a browser, which needs nothing beside itself. */
    HTML;

    /**
     * The whole report, ended by a line break; the same report gives the same text.
     *
     * @param audiences those whose verdict is a change's headline
     */
    public String write(DiffReport report, Set<Audience> audiences) {
        return switch (this) {
            case TEXT -> TextDiff.write(report, audiences);
            case JSON -> JsonDiff.write(report, audiences);
            case HTML -> HtmlDiff.write(report, audiences);
        };
    }

    /** How users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
