package io.plumbline.generator.engine.suite;

import java.util.List;
import java.util.Locale;

/** The figures of a run, in lines for people. */
final class SuiteTable {

    private SuiteTable() {}

    static void print(String draft, List<SuiteRun.Report> reports) {
        int agreed = 0;
        int disagreed = 0;
        int refused = 0;
        for (SuiteRun.Report report : reports) {
            line(
                    draft + "/" + report.file(),
                    report.agreed(),
                    report.disagreements().size(),
                    report.refused());
            agreed += report.agreed();
            disagreed += report.disagreements().size();
            refused += report.refused();
        }
        line(draft + " in total", agreed, disagreed, refused);
    }

    private static void line(String name, int agreed, int disagreed, int refused) {
        System.out.printf(
                Locale.ROOT, "%-40s agreed %4d, disagreed %3d, refused %3d%n", name, agreed, disagreed, refused);
    }

    /** What was refused: file and schema. */
    static List<String> refusals(List<SuiteRun.Report> reports) {
        return reports.stream()
                .flatMap(report -> report.refusals().stream())
                .map(refusal -> refusal.file() + ": " + refusal.group().description())
                .toList();
    }
}
