package io.plumbline.generator.engine.diff.report;

import io.plumbline.generator.engine.diff.change.Audience;
import io.plumbline.generator.engine.diff.change.Change;
import io.plumbline.generator.engine.diff.change.DiffReport;
import io.plumbline.generator.engine.diff.change.Judgement;
import io.plumbline.generator.engine.diff.change.Reach;
import io.plumbline.generator.engine.diff.change.Verdict;
import io.plumbline.generator.model.diagnostic.Location;
import io.plumbline.generator.model.diagnostic.Printable;
import java.util.Locale;
import java.util.Set;

/** A paragraph for each change, its first line as compilers write theirs; a summary line last. */
final class TextDiff {

    private static final String INDENT = "    ";

    private TextDiff() {}

    static String write(DiffReport report, Set<Audience> audiences) {
        StringBuilder text = new StringBuilder();
        for (Change change : report.changes()) {
            text.append(head(change, audiences)).append('\n');
            change.judgements()
                    .forEach(judgement ->
                            text.append(INDENT).append(line(judgement)).append('\n'));
            reach(text, change.reach());
            if (change.before().isPresent() && change.after().isPresent()) {
                text.append(INDENT)
                        .append(pad("before"))
                        .append(place(change.before().get()))
                        .append('\n');
            }
        }
        report.note().ifPresent(note -> text.append("note: ").append(note).append('\n'));
        return text.append(report.summary(audiences)).append('\n').toString();
    }

    private static String head(Change change, Set<Audience> audiences) {
        String verdict = change.verdict(audiences).map(Verdict::toString).orElse("note");
        return place(change.place()) + ": " + verdict + ": " + change.subject() + ": " + change.message() + " ["
                + change.kind() + "]" + pointer(change.place());
    }

    private static String line(Judgement judgement) {
        return pad(judgement.audience().toString()) + judgement.verdict() + ": " + judgement.reason();
    }

    private static void reach(StringBuilder text, Reach reach) {
        if (!reach.places().isEmpty()) {
            String more = reach.more() > 0 ? ", and " + reach.more() + " more" : "";
            text.append(INDENT)
                    .append(pad("reaches"))
                    .append(String.join(", ", reach.places()))
                    .append(more)
                    .append('\n');
        }
    }

    private static String place(Location location) {
        return Printable.line(location.toString());
    }

    private static String pointer(Location location) {
        return location.pointer().isEmpty() ? "" : " at " + Printable.line(location.pointer());
    }

    private static String pad(String word) {
        return String.format(Locale.ROOT, "%-9s", word);
    }
}
