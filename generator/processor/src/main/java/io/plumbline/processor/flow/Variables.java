package io.plumbline.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import io.plumbline.processor.library.PureFields;
import io.plumbline.processor.value.Anything;
import io.plumbline.processor.value.Constants;
import io.plumbline.processor.value.EnumConstant;
import io.plumbline.processor.value.IntegerRange;
import io.plumbline.processor.value.NullConstant;
import io.plumbline.processor.value.Operators;
import io.plumbline.processor.value.Value;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What variables hold: local ones as the program goes, constants always, others as far as their declaration tells. */
final class Variables {

    private final Flow flow;

    Variables(Flow flow) {
        this.flow = flow;
    }

    /** What reading a variable gives at this point. */
    Value read(VariableElement variable) {
        Object constant = variable.getConstantValue();
        if (constant != null) {
            return Value.of(constant);
        }
        if (variable.getKind() == ElementKind.ENUM_CONSTANT) {
            return Value.of(new EnumConstant(
                    variable.asType().toString(), variable.getSimpleName().toString()));
        }
        Value value = flow.state().get(variable);
        return value == null ? initially(variable) : value;
    }

    private Value initially(VariableElement variable) {
        Object constant = variable.getModifiers().contains(Modifier.STATIC)
                        && variable.getEnclosingElement() instanceof TypeElement owner
                ? PureFields.value(
                        owner.getQualifiedName().toString(),
                        variable.getSimpleName().toString())
                : null;
        if (constant != null) {
            return Value.of(constant);
        }
        Value lasting = flow.staticFinals.value(variable);
        return lasting == null ? declared(variable) : lasting;
    }

    /** What is known by declaration alone. */
    Value declared(VariableElement variable) {
        Value any = any(variable.asType());
        boolean isPrimitive = variable.asType().getKind().isPrimitive();
        return isPrimitive ? Contracts.assume(any, flow.reader.expectation(variable)) : any;
    }

    /** Any value of a type. */
    Value any(@Nullable TypeMirror type) {
        if (type == null) {
            return Value.UNKNOWN;
        }
        if (type.getKind().isPrimitive()) {
            return Value.of(IntegerRange.all(type.getKind()));
        }
        return Value.UNKNOWN;
    }

    /** A value as a variable or parameter of a type holds it. */
    Value converted(Value value, TypeMirror target) {
        TypeKind kind = flow.attribution.unboxed(target);
        boolean mayStayBoxed = target.getKind() == TypeKind.DECLARED && value.domain() == Anything.ANYTHING;
        return kind.isPrimitive() && !mayStayBoxed && !isNull(value) ? Operators.convert(kind, value) : value;
    }

    private static boolean isNull(Value value) {
        return value.domain() instanceof Constants constants
                && constants.members().contains(NullConstant.NULL);
    }

    /**
     * The variable that an expression names, if what it holds is kept: a local one, or a final field of this very
     * object.
     */
    @Nullable
    VariableElement tracked(Tree expression) {
        Tree tree = Parentheses.strip(expression);
        boolean isNamed = tree instanceof IdentifierTree
                || (tree instanceof MemberSelectTree select
                        && select.getExpression() instanceof IdentifierTree owner
                        && owner.getName().contentEquals("this"));
        Element element = isNamed ? flow.attribution.element(tree) : null;
        return element instanceof VariableElement variable && isTracked(variable) ? variable : null;
    }

    private static boolean isTracked(VariableElement variable) {
        return variable.getKind() != ElementKind.FIELD
                ? variable.getKind() != ElementKind.ENUM_CONSTANT
                : variable.getModifiers().contains(Modifier.FINAL);
    }

    /** Assigns to whatever an expression names. */
    void assign(ExpressionTree target, Value value) {
        VariableElement variable = tracked(target);
        if (variable != null) {
            flow.state().set(variable, converted(value, variable.asType()));
        }
    }
}
