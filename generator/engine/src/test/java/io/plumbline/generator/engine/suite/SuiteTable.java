package io.plumbline.generator.engine.suite;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The figures of a run, in lines for people. */
final class SuiteTable {

    private SuiteTable() {}

    static void print(SuiteRun.Draft draft, List<SuiteRun.Report> reports) {
        int agreed = 0;
        int disagreed = 0;
        int refused = 0;
        for (SuiteRun.Report report : reports) {
            String name = draft.name() + "/" + report.file();
            line(name, report.agreed(), report.disagreements().size(), report.refused());
            agreed += report.agreed();
            disagreed += report.disagreements().size();
            refused += report.refused();
        }
        line(draft.name() + " in total, " + draft.reading(), agreed, disagreed, refused);
    }

    private static void line(String name, int agreed, int disagreed, int refused) {
        System.out.printf(
                Locale.ROOT, "%-50s agreed %4d, disagreed %3d, refused %3d%n", name, agreed, disagreed, refused);
    }

    /** What was refused: file and schema. */
    static Set<String> refusals(List<SuiteRun.Report> reports) {
        return reports.stream()
                .flatMap(report -> report.refusals().stream())
                .map(refusal -> refusal.file() + ": " + refusal.group().description())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
