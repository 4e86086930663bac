package io.plumbline.processor.flow;

import com.sun.source.tree.VariableTree;
import io.plumbline.processor.read.Expectation;
import io.plumbline.processor.value.Items;
import io.plumbline.processor.value.Sized;
import io.plumbline.processor.value.Value;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * What the static final fields of the class at hand hold that are no constants by Java's own rules: tables, above all.
 */
final class StaticFinals {

    private final Flow flow;

    StaticFinals(Flow flow) {
        this.flow = flow;
    }

    /** What the field holds for ever; null where that is not known. */
    @Nullable
    Value value(VariableElement field) {
        if (!field.getModifiers().contains(Modifier.STATIC)
                || !field.getModifiers().contains(Modifier.FINAL)) {
            return null;
        }
        Map<Element, Value> known = flow.members.values();
        if (!known.containsKey(field)) {
            known.put(field, Value.UNKNOWN); // for an initialiser that reads its own field
            known.put(field, initial(field));
        }
        Value value = known.get(field);
        return value == null || value.equals(Value.UNKNOWN) ? null : value;
    }

    private Value initial(VariableElement field) {
        VariableTree tree = flow.members.field(field);
        if (tree == null || tree.getInitializer() == null) {
            return Value.UNKNOWN;
        }
        Value[] found = {Value.UNKNOWN};
        flow.within(
                new State(),
                Expectation.NONE,
                () -> flow.silently(() -> found[0] =
                        flow.variables.converted(flow.expressions.evaluate(tree.getInitializer()), field.asType())));
        return found[0].isNone() ? Value.UNKNOWN : lasting(field, found[0]);
    }

    /** The value as far as nobody can have changed it since. */
    private Value lasting(VariableElement field, Value value) {
        boolean isTable = field.asType() instanceof ArrayType array
                && array.getComponentType().getKind() != TypeKind.ARRAY
                && field.getModifiers().contains(Modifier.PRIVATE)
                && flow.members.isOnlyRead(field);
        if (value.domain() instanceof Items items && items.isMutable()) {
            return isTable ? Value.of(new Items(items.items(), false)) : Value.UNKNOWN;
        }
        if (value.domain() instanceof Sized sized && sized.isMutable()) {
            return isTable ? Value.of(new Sized(sized.size(), sized.element(), false)) : Value.UNKNOWN;
        }
        return value;
    }
}
