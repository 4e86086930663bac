package io.plumbline.generator.engine.report;

import io.plumbline.generator.model.diagnostic.Diagnostic;
import io.plumbline.generator.model.diagnostic.Location;
import io.plumbline.generator.model.diagnostic.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code ::error file=…,line=…,col=…,title=…::message}.
 *
 * <p>A runner takes any line that begins so for a command; what the document says is escaped as the runner undoes it.
 */
final class GithubReport {

    private GithubReport() {}

    static String write(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(GithubReport::command).collect(Collectors.joining());
    }

    private static String command(Diagnostic diagnostic) {
        Location place = diagnostic.location();
        String position = place.line() == 0 ? "" : ",line=" + place.line() + ",col=" + place.column();
        return "::" + kind(diagnostic.severity()) + " file=" + property(place.file()) + position + ",title="
                + property(diagnostic.code().key()) + "::" + data(diagnostic.message()) + "\n";
    }

    private static String kind(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
