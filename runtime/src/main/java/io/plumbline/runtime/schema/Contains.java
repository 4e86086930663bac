package io.plumbline.runtime.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code contains} with {@code minContains} and {@code maxContains}: how many items of an array fit a schema.
 *
 * @param schema what is counted
 * @param least the smallest number allowed
 * @param most the greatest number allowed, -1 for any
 */
public record Contains(Schema schema, int least, int most) implements Schema {

    /** Demands some items that fit. */
    public static Contains of(Schema schema, int least, int most) {
        return new Contains(schema, least, most);
    }

    @Override
    public void judge(Evaluation at) {
        List<@Nullable Object> array = Trees.array(at.value());
        if (array == null) {
            return;
        }
        int count = 0;
        for (int i = 0; i < array.size(); i++) {
            if (at.fits(array.get(i), schema)) {
                at.evaluated(i);
                count++;
            }
        }
        if (count < least) {
            at.report(
                    least == 1 ? "contains" : "minContains",
                    Integer.toString(least),
                    "has " + count + " items that fit what it must contain, at least " + least + " must");
        } else if (most >= 0 && count > most) {
            at.report(
                    "maxContains",
                    Integer.toString(most),
                    "has " + count + " items that fit what it must contain, at most " + most + " may");
        }
    }

    @Override
    public List<Object> arguments() {
        return List.of(schema, least, most);
    }
}
