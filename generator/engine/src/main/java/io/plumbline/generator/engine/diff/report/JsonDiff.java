package io.plumbline.generator.engine.diff.report;

import io.plumbline.generator.engine.diff.change.Audience;
import io.plumbline.generator.engine.diff.change.Change;
import io.plumbline.generator.engine.diff.change.DiffReport;
import io.plumbline.generator.engine.diff.change.Verdict;
import io.plumbline.generator.model.Info;
import io.plumbline.generator.model.diagnostic.Location;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One JSON object; names and kinds are those of the text report. */
final class JsonDiff {

    private JsonDiff() {}

    static String write(DiffReport report, Set<Audience> audiences) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("before", info(report.before()));
        root.put("after", info(report.after()));
        root.put("summary", report.summary(audiences));
        root.put(
                "audiences", audiences.stream().sorted().map(Audience::toString).toList());
        root.put("compatible", count(report, Verdict.COMPATIBLE, audiences));
        root.put("breaking", count(report, Verdict.BREAKING, audiences));
        report.note().ifPresent(note -> root.put("note", note));
        root.put("changes", report.changes().stream().map(JsonDiff::change).toList());
        return Json.writeString(Codecs.ANY, root) + "\n";
    }

    private static BigInteger count(DiffReport report, Verdict verdict, Set<Audience> audiences) {
        return BigInteger.valueOf(report.changes(verdict, audiences).count());
    }

    private static Map<String, Object> info(Info info) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("title", info.title());
        object.put("version", info.version());
        return object;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", change.kind().toString());
        object.put("subject", change.subject());
        object.put("message", change.message());
        change.before().ifPresent(location -> object.put("before", location(location)));
        change.after().ifPresent(location -> object.put("after", location(location)));
        object.put(
                "directions",
                change.reach().directions().stream()
                        .map(direction -> direction.name().toLowerCase(Locale.ROOT))
                        .toList());
        object.put("reaches", change.reach().places());
        object.put("reachesMore", BigInteger.valueOf(change.reach().more()));
        Map<String, Object> judgements = new LinkedHashMap<>();
        change.judgements().forEach(judgement -> {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("verdict", judgement.verdict().toString());
            said.put("reason", judgement.reason());
            judgements.put(judgement.audience().toString(), said);
        });
        object.put("judgements", judgements);
        return object;
    }

    private static Map<String, Object> location(Location location) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", location.file());
        object.put("line", BigInteger.valueOf(location.line()));
        object.put("column", BigInteger.valueOf(location.column()));
        object.put("pointer", location.pointer());
        return object;
    }
}
