package io.plumbline.processor.flow;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import io.plumbline.processor.value.IntegerRange;
import io.plumbline.processor.value.Items;
import io.plumbline.processor.value.Sized;
import io.plumbline.processor.value.Value;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Follows arrays: made, and stored into. */
final class Arrays {

    private static final int MOST_ITEMS = 1000;

    private final Flow flow;

    Arrays(Flow flow) {
        this.flow = flow;
    }

    Value create(NewArrayTree tree) {
        List<? extends ExpressionTree> initializers = tree.getInitializers();
        if (initializers != null) {
            List<Value> items = flow.expressions.evaluateAll(initializers);
            return flow.state().isDead() || items.size() > MOST_ITEMS
                    ? Value.UNKNOWN
                    : Value.of(new Items(items, true));
        }
        List<Value> dimensions = flow.expressions.evaluateAll(tree.getDimensions());
        TypeMirror type = flow.attribution.type(tree);
        if (dimensions.isEmpty()
                || !(type instanceof ArrayType array)
                || flow.state().isDead()) {
            return Value.UNKNOWN;
        }
        Value size = dimensions.get(0);
        boolean isWhole = size.domain() != io.plumbline.processor.value.Anything.ANYTHING;
        return Value.of(new Sized(
                isWhole ? size.domain() : IntegerRange.between(0, Integer.MAX_VALUE),
                zero(array.getComponentType()),
                true));
    }

    private Value zero(TypeMirror component) {
        return switch (component.getKind()) {
            case BOOLEAN -> Value.of(false);
            case DOUBLE -> Value.of(0.0);
            case FLOAT -> Value.of(0.0f);
            case BYTE, SHORT, CHAR, INT, LONG -> Value.of(0L);
            default -> Value.UNKNOWN;
        };
    }

    /** Stores into an array, which may be any that is known. */
    void store(ArrayAccessTree target, ExpressionTree place, Value value) {
        TypeMirror component = flow.attribution.type(target);
        if (flow.attribution.element(target.getExpression()) instanceof VariableElement variable && component != null) {
            flow.judge(
                    place, value, component, flow.reader.expectation(variable).ofElements());
        }
        flow.state().forgetMutable();
    }
}
