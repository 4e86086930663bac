package io.plumbline.maven;

import io.plumbline.generator.engine.diff.change.Audience;
import io.plumbline.generator.engine.diff.change.Change;
import io.plumbline.generator.engine.diff.change.DiffReport;
import io.plumbline.generator.engine.diff.change.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Those whom a build does not want to break. */
final class Audiences {

    private Audiences() {}

    /**
     * The audiences of these names.
     *
     * @throws IllegalArgumentException for another name
     */
    static Set<Audience> parse(List<String> names) {
        EnumSet<Audience> audiences = EnumSet.noneOf(Audience.class);
        for (String name : names) {
            try {
                audiences.add(Audience.valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "audiences are " + EnumSet.allOf(Audience.class) + ", not " + name, e);
            }
        }
        return audiences;
    }

    /** The line that ends a build, and under it what breaks whom, each at its place. */
    static String refusal(DiffReport report, Set<Audience> audiences) {
        return report.changes(Verdict.BREAKING, audiences)
                .map(Audiences::line)
                .collect(Collectors.joining("\n", "The contract breaks what worked under the baseline.\n", ""));
    }

    private static String line(Change change) {
        return change.place() + ": " + change.subject() + ": " + change.message() + " [" + change.kind() + "]";
    }
}
