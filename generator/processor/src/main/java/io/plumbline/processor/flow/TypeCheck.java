package io.plumbline.processor.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.plumbline.processor.declare.Declarations;
import io.plumbline.processor.declare.Overrides;
import io.plumbline.processor.read.ExpectationReader;
import io.plumbline.processor.report.Reporter;
import javax.lang.model.element.TypeElement;

/**
 * Checks one top-level type: every declaration in it, and every place where a value meets a receiver that demands
 * something.
 */
public final class TypeCheck {

    private final Flow.Surroundings around;
    private final DeclarationReport declarations;
    private final Reporter reporter;

    private TypeCheck(Flow.Surroundings around, DeclarationReport declarations, Reporter reporter) {
        this.around = around;
        this.declarations = declarations;
        this.reporter = reporter;
    }

    /**
     * Checks the type and all that is declared inside; a member on which the check itself fails is skipped with a
     * warning.
     */
    public static void run(
            JavacTask task, CompilationUnitTree unit, TypeElement type, Program program, Reporter reporter) {
        ExpectationReader reader = program.reader();
        Attribution attribution = new Attribution(Trees.instance(task), program, unit);
        Declarations rules = new Declarations(task.getElements(), task.getTypes());
        Overrides overrides = new Overrides(task.getElements(), task.getTypes(), reader);
        DeclarationReport declarations = new DeclarationReport(rules, overrides, attribution, reporter);
        for (Tree declaration : unit.getTypeDecls()) {
            if (declaration instanceof ClassTree tree && type.equals(attribution.element(declaration))) {
                OwnMembers members = new OwnMembers(tree, attribution);
                Flow.Surroundings around = new Flow.Surroundings(attribution, reader, members);
                new TypeCheck(around, declarations, reporter).members(tree);
            }
        }
    }

    private void members(ClassTree tree) {
        for (Tree member : tree.getMembers()) {
            if (member instanceof ClassTree inner) {
                members(inner);
            } else {
                guarded(member);
            }
        }
    }

    private void guarded(Tree member) {
        try {
            if (Survey.finds(member, around, declarations)) {
                follow(member);
            }
        } catch (Flow.TooLong | StackOverflowError tooMuch) {
            reporter.gaveUp(member);
        } catch (RuntimeException | LinkageError | AssertionError | VirtualMachineError failure) {
            reporter.failed(failure, member); // memory that ran out is free again: what was known of the member is gone
        }
    }

    private void follow(Tree member) {
        Flow flow = new Flow(around, new Verdicts(around.attribution(), reporter), Outline.of(member, around));
        flow.bodies.member(member, new State());
    }
}
