package io.plumbline.runtime.schema;

import java.util.List;

/**
 * {@code $dynamicRef}: the schema of a dynamic anchor in the outermost resource on the way here.
 *
 * @param anchor the anchor
 * @param nearest the schema that the reference leads to by itself
 */
public record DynamicReference(String anchor, Schema nearest) implements Schema {

    /** A reference by a dynamic anchor. */
    public static DynamicReference of(String anchor, Schema nearest) {
        return new DynamicReference(anchor, nearest);
    }

    @Override
    public void judge(Evaluation at) {
        at.take(at.apart(at.run().dynamic(anchor).orElse(nearest)));
    }

    @Override
    public List<Object> arguments() {
        return List.of(anchor, nearest);
    }
}
