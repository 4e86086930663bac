package io.plumbline.generator.engine.diff.report;

import io.plumbline.generator.engine.diff.change.Audience;
import io.plumbline.generator.engine.diff.change.Change;
import io.plumbline.generator.engine.diff.change.DiffReport;
import io.plumbline.generator.engine.diff.change.Judgement;
import io.plumbline.generator.engine.diff.change.Reach;
import io.plumbline.generator.engine.diff.change.Verdict;
import io.plumbline.generator.model.Info;
import io.plumbline.generator.model.diagnostic.Location;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A page without scripts that shows changes by what they break, light or dark as the reader's system has it. */
final class HtmlDiff {

    private final DiffReport report;
    private final Set<Audience> audiences;
    private final Html page = new Html();

    private HtmlDiff(DiffReport report, Set<Audience> audiences) {
        this.report = report;
        this.audiences = audiences;
    }

    static String write(DiffReport report, Set<Audience> audiences) {
        HtmlDiff html = new HtmlDiff(report, audiences);
        String title = report.after().title() + ": what changed";
        return html.page.document(title, HtmlDiff.class.getResourceAsStream("diff.css"), html::body);
    }

    private void body() {
        page.element("header", "", () -> {
            page.text("h1", "", report.after().title());
            page.text("p", "versions", version(report.before()) + " → " + version(report.after()));
            page.text("p", "summary", report.changes().isEmpty() ? "Nothing changed." : counts());
        });
        report.note().ifPresent(note -> page.text("p", "note", note));
        page.element("main", "", () -> {
            section(
                    "Breaks " + words(),
                    report.changes(Verdict.BREAKING, audiences).toList());
            section(
                    "Compatible for " + words(),
                    report.changes(Verdict.COMPATIBLE, audiences).toList());
            section(
                    "Of no concern to " + words(),
                    report.changes().stream()
                            .filter(change -> change.verdict(audiences).isEmpty())
                            .toList());
        });
    }

    private String version(Info info) {
        return info.version().isEmpty() ? "without a version" : info.version();
    }

    private String counts() {
        return report.changes(Verdict.BREAKING, audiences).count() + " breaking, "
                + report.changes(Verdict.COMPATIBLE, audiences).count() + " compatible for " + words();
    }

    private String words() {
        return String.join(", ", audiences.stream().sorted().map(HtmlDiff::name).toList());
    }

    private static String name(Audience audience) {
        return switch (audience) {
            case CALLERS -> "callers";
            case SERVER -> "the server";
            case SOURCE -> "Java source";
            case BINARY -> "Java classes";
        };
    }

    private void section(String title, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        page.element("section", "", () -> {
            page.text("h2", "", title + " (" + changes.size() + ")");
            changes.forEach(this::change);
        });
    }

    private void change(Change change) {
        String verdict = change.verdict(audiences).map(Verdict::toString).orElse("note");
        page.element("article", verdict, () -> {
            page.element("h3", "", () -> {
                page.text("code", "", change.subject());
                page.text("span", "kind", change.kind().toString());
            });
            page.text("p", "message", change.message());
            page.element("table", "", () -> change.judgements().forEach(this::judgement));
            reach(change.reach());
            change.before().ifPresent(location -> place("before", location));
            change.after().ifPresent(location -> place("after", location));
        });
    }

    private void judgement(Judgement judgement) {
        page.element("tr", "", () -> {
            page.text("th", "", name(judgement.audience()));
            page.text(
                    "td",
                    "verdict " + judgement.verdict(),
                    judgement.verdict().name().toLowerCase(Locale.ROOT));
            page.text("td", "", judgement.reason());
        });
    }

    private void reach(Reach reach) {
        if (reach.places().isEmpty()) {
            return;
        }
        page.element("p", "reach", () -> {
            page.text("span", "label", "reaches");
            reach.places().forEach(place -> page.text("code", "", place));
            if (reach.more() > 0) {
                page.text("span", "", "and " + reach.more() + " more");
            }
        });
    }

    private void place(String label, Location location) {
        page.element("p", "places", () -> {
            page.text("span", "label", label);
            page.text("code", "", location.toString());
            page.text("code", "", location.pointer());
        });
    }
}
