package io.plumbline.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.plumbline.processor.declare.Declarations;
import io.plumbline.processor.read.Expectation;
import io.plumbline.processor.read.ExpectationReader;
import io.plumbline.processor.report.Reporter;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Checks one top-level type: every place where a value meets a receiver that demands something. */
public final class TypeCheck extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Attribution attribution;
    private final ExpectationReader reader;
    private final Reporter reporter;
    private final Verdicts verdicts;
    private final DeclarationReport declarations;
    private Expectation result = Expectation.NONE;
    private @Nullable TypeMirror resultType;

    private TypeCheck(
            Attribution attribution, ExpectationReader reader, DeclarationReport declarations, Reporter reporter) {
        this.attribution = attribution;
        this.declarations = declarations;
        this.reader = reader;
        this.reporter = reporter;
        this.verdicts = new Verdicts(new Evaluator(attribution), attribution, reporter);
    }

    /**
     * Checks the type and all that is declared inside; a member on which the check itself fails is skipped with a
     * warning.
     */
    public static void run(
            JavacTask task, CompilationUnitTree unit, TypeElement type, ExpectationReader reader, Reporter reporter) {
        Attribution attribution = new Attribution(Trees.instance(task), task.getTypes(), unit);
        Declarations declarations = new Declarations(task.getElements(), task.getTypes());
        TypeCheck check = new TypeCheck(
                attribution, reader, new DeclarationReport(declarations, attribution, reporter), reporter);
        for (Tree declaration : unit.getTypeDecls()) {
            if (declaration instanceof ClassTree && type.equals(attribution.element(declaration))) {
                check.scan(declaration, null);
            }
        }
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        for (Tree member : tree.getMembers()) {
            guarded(member);
        }
        return null;
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private void guarded(Tree member) {
        Expectation outerResult = result;
        TypeMirror outerType = resultType;
        try {
            scan(member, null);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
            reporter.failed(failure, member);
        } finally {
            result = outerResult;
            resultType = outerType;
        }
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        if (attribution.element(tree) instanceof ExecutableElement method) {
            declarations.check(method, tree.getModifiers());
            result = reader.expectation(method);
            resultType = method.getReturnType();
        }
        return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
        Expectation outer = result;
        result = Expectation.NONE;
        super.visitLambdaExpression(tree, null);
        result = outer;
        return null;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
        if (tree.getExpression() != null && resultType != null) {
            verdicts.judge(tree.getExpression(), resultType, result);
        }
        return super.visitReturn(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        if (attribution.element(tree) instanceof VariableElement variable) {
            declarations.check(variable, tree.getModifiers());
        }
        if (tree.getInitializer() != null) {
            receive(tree, tree.getInitializer());
        }
        return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        receive(tree.getVariable(), tree.getExpression());
        return super.visitAssignment(tree, null);
    }

    private void receive(Tree receiver, ExpressionTree value) {
        Element element = attribution.element(receiver);
        if (element != null) {
            verdicts.judge(value, element.asType(), reader.expectation(element));
        }
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        arguments(attribution.element(tree), tree.getArguments());
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        arguments(attribution.element(tree), tree.getArguments());
        return super.visitNewClass(tree, null);
    }

    private void arguments(@Nullable Element callee, List<? extends ExpressionTree> arguments) {
        if (callee instanceof ExecutableElement method) {
            new ArgumentMatch(attribution, reader, method, arguments).forEach(verdicts::judge);
        }
    }
}
