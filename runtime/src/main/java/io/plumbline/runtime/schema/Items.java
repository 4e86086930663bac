package io.plumbline.runtime.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code items}: a schema for the items of an array.
 *
 * @param from the first item that it is for, after those of {@code prefixItems}
 * @param schema what they must fit
 */
public record Items(int from, Schema schema) implements Schema {

    /** A schema for all items from this one on. */
    public static Items of(int from, Schema schema) {
        return new Items(from, schema);
    }

    @Override
    public void judge(Evaluation at) {
        List<@Nullable Object> array = Trees.array(at.value());
        if (array == null) {
            return;
        }
        for (int i = from; i < array.size() && !at.isDecided(); i++) {
            at.evaluated(i);
            at.takeViolations(at.inside(Integer.toString(i), array.get(i), schema));
        }
    }

    @Override
    public List<Object> arguments() {
        return List.of(from, schema);
    }
}
