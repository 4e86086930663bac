package io.plumbline.processor.hook;

import io.plumbline.processor.declare.Declarations;
import io.plumbline.processor.declare.Fault;
import io.plumbline.processor.demand.Demand;
import io.plumbline.processor.read.Expectation;
import io.plumbline.processor.read.ExpectationReader;
import io.plumbline.processor.report.Reporter;
import io.plumbline.processor.report.Suppressions;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementScanner14;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * What can be checked in annotation rounds alone, for compilers that show no attributed trees: declarations, and fields
 * that are constants.
 */
final class RoundCheck extends ElementScanner14<@Nullable Void, @Nullable Void> {

    private final Messager messager;
    private final Declarations declarations;
    private final ExpectationReader reader = new ExpectationReader();
    private boolean announced;

    RoundCheck(ProcessingEnvironment environment) {
        this.messager = environment.getMessager();
        this.declarations = new Declarations(environment.getElementUtils(), environment.getTypeUtils());
    }

    void check(RoundEnvironment round) {
        if (!announced) {
            announced = true;
            messager.printMessage(
                    Diagnostic.Kind.NOTE,
                    "[plumbline] this compiler lets only declarations be checked, not call sites");
        }
        round.getRootElements().forEach(this::guarded);
    }

    /** What fails here is said, and never reaches the compiler. */
    private void guarded(Element root) {
        try {
            scan(root, null);
        } catch (RuntimeException | LinkageError | AssertionError | VirtualMachineError failure) {
            messager.printMessage(Diagnostic.Kind.WARNING, Reporter.failure(failure), root);
        }
    }

    @Override
    public @Nullable Void visitVariable(VariableElement variable, @Nullable Void unused) {
        faults(variable);
        Object constant = variable.getConstantValue();
        Expectation expectation = reader.expectation(variable);
        if (constant != null) {
            for (Demand demand : expectation.own()) {
                demand.refusal(constant)
                        .ifPresent(refusal -> say(variable, demand.key(), refusal + " (" + expectation.name() + ")"));
            }
        }
        return super.visitVariable(variable, null);
    }

    @Override
    public @Nullable Void visitExecutable(ExecutableElement method, @Nullable Void unused) {
        faults(method);
        return super.visitExecutable(method, null);
    }

    private void faults(Element element) {
        for (Fault fault : declarations.check(element)) {
            if (!Suppressions.suppressed(element, fault.key())) {
                messager.printMessage(
                        Diagnostic.Kind.ERROR,
                        "[plumbline." + fault.key() + "] " + fault.text(),
                        element,
                        fault.annotation());
            }
        }
    }

    private void say(Element element, String key, String text) {
        if (!Suppressions.suppressed(element, key)) {
            messager.printMessage(Diagnostic.Kind.ERROR, "[plumbline." + key + "] " + text, element);
        }
    }
}
