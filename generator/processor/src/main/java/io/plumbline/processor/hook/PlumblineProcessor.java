package io.plumbline.processor.hook;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import io.plumbline.processor.report.Level;
import io.plumbline.processor.report.Settings;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The processor route into the compiler: attaches the listener as soon as javac initialises the processor.
 *
 * <p>The work is done after attribution and not in rounds, because an error raised in a round stops javac before it
 * attributes anything and so hides every error at a call site. Only compilers that are not javac, and so show no
 * attributed trees, are served in rounds.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
@SupportedOptions({Settings.CHECK, Settings.VERBOSE, Settings.JDK, Settings.SPEC})
public final class PlumblineProcessor extends AbstractProcessor {

    private boolean claims;
    private @Nullable RoundCheck rounds;

    /** Called by the service loader. */
    public PlumblineProcessor() {}

    /** The running compiler's own version: nothing here depends on the language level. */
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        claims = Providers.onlyOurs(getClass());
        Optional<JavacTask> task = Environments.task(environment);
        Settings settings = Settings.of(environment.getOptions());
        task.ifPresent(found -> AnalysisListener.attach(found, environment.getOptions(), "annotation processor"));
        if (task.isEmpty() && settings.level() != Level.OFF && !Environments.isJavac(environment)) {
            rounds = new RoundCheck(environment);
        }
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // only where there is no other processor, see Providers
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (rounds != null && !round.processingOver()) {
            rounds.check(round);
        }
        return claims;
    }
}
