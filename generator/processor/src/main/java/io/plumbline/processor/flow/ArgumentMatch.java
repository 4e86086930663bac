package io.plumbline.processor.flow;

import com.sun.source.tree.ExpressionTree;
import io.plumbline.processor.demand.Demand;
import io.plumbline.processor.read.Expectation;
import io.plumbline.processor.read.ExpectationReader;
import io.plumbline.processor.read.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The arguments of one call beside the parameters that receive them. */
record ArgumentMatch(
        Attribution attribution,
        ExpectationReader reader,
        ExecutableElement method,
        List<? extends ExpressionTree> arguments) {

    /** What is done with the argument at an index, the type that it is converted to, and what is demanded of it. */
    interface Action {
        void accept(int argument, TypeMirror target, Expectation expectation);
    }

    /** Does the action with every argument of which something is demanded. */
    void forEach(Action action) {
        Signature signature = reader.signature(method);
        if (signature.isEmpty()) {
            return;
        }
        List<? extends VariableElement> parameters = method.getParameters();
        int fixed = isSpread() ? parameters.size() - 1 : parameters.size();
        for (int i = 0; i < Math.min(fixed, arguments.size()); i++) {
            action.accept(i, parameters.get(i).asType(), signature.parameters().get(i));
        }
        if (isSpread() && parameters.get(fixed).asType() instanceof ArrayType array) {
            Expectation each = ofEach(signature.parameters().get(fixed));
            for (int i = fixed; i < arguments.size(); i++) {
                action.accept(i, array.getComponentType(), each);
            }
        }
    }

    /** Whether the last parameter takes arguments one by one and not as an array. */
    private boolean isSpread() {
        if (!method.isVarArgs()) {
            return false;
        }
        int last = method.getParameters().size() - 1;
        if (arguments.size() != last + 1) {
            return true;
        }
        TypeMirror type = attribution.type(arguments.get(last));
        return type != null && type.getKind() != TypeKind.ARRAY && type.getKind() != TypeKind.NULL;
    }

    /**
     * What is said of a variable arity parameter itself is said of each argument too: an array is none of the values it
     * could mean.
     */
    private static Expectation ofEach(Expectation parameter) {
        Expectation inner = parameter.ofElements();
        List<Demand> own = new ArrayList<>(parameter.own());
        own.addAll(inner.own());
        return new Expectation(parameter.name(), own, new TreeMap<>(inner.elements()));
    }
}
