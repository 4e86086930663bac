package io.plumbline.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import io.plumbline.processor.library.Callee;
import io.plumbline.processor.read.Expectation;
import io.plumbline.processor.read.ExpectationReader;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Calls that put an element into a collection, or a value into a map, whose elements must keep something. */
final class ElementCalls {

    private ElementCalls() {}

    /**
     * A value on its way into a collection.
     *
     * @param index which argument it is
     * @param expectation what the elements must keep
     */
    record Entry(int index, Expectation expectation) {}

    /** What goes in by the call, and what it must keep; null for all other calls. */
    static @Nullable Entry in(MethodInvocationTree call, Attribution attribution, ExpectationReader reader) {
        Callee callee = attribution.callee(call);
        if (callee == null || callee.insertion() < 0 || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
            return null;
        }
        Expectation elements =
                holder(select.getExpression(), attribution, reader).ofElements();
        return elements.isEmpty() ? null : new Entry(callee.insertion(), elements);
    }

    private static Expectation holder(ExpressionTree tree, Attribution attribution, ExpectationReader reader) {
        Element element = attribution.element(Parentheses.strip(tree));
        return element instanceof VariableElement || element instanceof ExecutableElement
                ? reader.expectation(element)
                : Expectation.NONE;
    }
}
