package io.plumbline.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import io.plumbline.processor.read.Expectation;
import io.plumbline.processor.read.ExpectationReader;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Calls that put an element into a collection, or a value into a map, whose elements must keep something. */
final class ElementCalls {

    private static final String COLLECTIONS = "java.util.";

    /** By method and number of arguments, which argument is the element. */
    private static final Map<String, Integer> ELEMENTS = Map.ofEntries(
            Map.entry("add/1", 0),
            Map.entry("add/2", 1),
            Map.entry("set/2", 1),
            Map.entry("addFirst/1", 0),
            Map.entry("addLast/1", 0),
            Map.entry("offer/1", 0),
            Map.entry("offerFirst/1", 0),
            Map.entry("offerLast/1", 0),
            Map.entry("push/1", 0),
            Map.entry("put/2", 1),
            Map.entry("putIfAbsent/2", 1),
            Map.entry("replace/2", 1),
            Map.entry("replace/3", 2));

    private ElementCalls() {}

    /**
     * A value on its way into a collection.
     *
     * @param index which argument it is
     * @param expectation what the elements must keep
     */
    record Entry(int index, Expectation expectation) {}

    /** What goes in by the call, and what it must keep; empty for all other calls. */
    static Optional<Entry> in(MethodInvocationTree call, Attribution attribution, ExpectationReader reader) {
        if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
            return Optional.empty();
        }
        Integer index =
                ELEMENTS.get(select.getIdentifier() + "/" + call.getArguments().size());
        if (index == null || !isOfCollections(attribution.element(call))) {
            return Optional.empty();
        }
        Expectation elements =
                holder(select.getExpression(), attribution, reader).ofElements();
        return elements.isEmpty() ? Optional.empty() : Optional.of(new Entry(index, elements));
    }

    private static Expectation holder(ExpressionTree tree, Attribution attribution, ExpectationReader reader) {
        Element element = attribution.element(Parentheses.strip(tree));
        return element instanceof VariableElement || element instanceof ExecutableElement
                ? reader.expectation(element)
                : Expectation.NONE;
    }

    private static boolean isOfCollections(@Nullable Element method) {
        return method != null
                && method.getEnclosingElement() instanceof TypeElement type
                && type.getQualifiedName().toString().startsWith(COLLECTIONS);
    }
}
