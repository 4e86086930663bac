package io.plumbline.processor.hook;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import io.plumbline.processor.flow.Program;
import io.plumbline.processor.flow.TypeCheck;
import io.plumbline.processor.read.ExpectationReader;
import io.plumbline.processor.report.Level;
import io.plumbline.processor.report.Reporter;
import io.plumbline.processor.report.Settings;
import io.plumbline.processor.report.SettingsFile;
import io.plumbline.processor.report.SpecLines;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs the checks on each type when javac has attributed it.
 *
 * <p>Only the event's own type is looked at: by the time one type is attributed, javac may already have lowered the
 * trees of another.
 */
final class AnalysisListener implements TaskListener {

    private final JavacTask task;
    private final Map<String, String> options;
    private final String route;
    private final Claim claim;
    private @Nullable Settings settings;
    private @Nullable Program program;
    private SpecLines spec = SpecLines.of(Optional.empty());

    private AnalysisListener(JavacTask task, Map<String, String> options, String route, Claim claim) {
        this.task = task;
        this.options = options;
        this.route = route;
        this.claim = claim;
    }

    /**
     * Attaches a listener to the task; one attached before stays silent.
     *
     * <p>Where both routes are open the processor's comes second, which is well: it has the {@code -A} options.
     */
    static void attach(JavacTask task, Map<String, String> options, String route) {
        task.addTaskListener(new AnalysisListener(task, options, route, Claim.take(task)));
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.COMPILATION) {
            claim.release();
        } else if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null && claim.isHeld()) {
            guarded(event);
        }
    }

    /** What fails here is said, and never reaches javac. */
    private void guarded(TaskEvent event) {
        try {
            analyzed(event);
        } catch (RuntimeException | LinkageError | AssertionError | VirtualMachineError failure) {
            CompilationUnitTree unit = event.getCompilationUnit();
            Reporter.failed(Trees.instance(task), unit, failure, unit);
        }
    }

    private void analyzed(TaskEvent event) {
        CompilationUnitTree unit = event.getCompilationUnit();
        boolean isFirst = settings == null || program == null;
        if (settings == null || program == null) {
            settings =
                    Settings.of(options, SettingsFile.above(unit.getSourceFile().toUri()));
            program = new Program(task, new ExpectationReader(settings.jdk()));
            spec = SpecLines.of(settings.spec());
        }
        Reporter reporter = new Reporter(Trees.instance(task), unit, settings, spec);
        if (isFirst) {
            reporter.announce(route);
        }
        if (settings.level() != Level.OFF) {
            TypeCheck.run(task, unit, event.getTypeElement(), program, reporter);
        }
    }
}
