package io.plumbline.runtime.schema;

import java.util.List;

/** Keywords that stand together in one schema; each knows which parts of the value those before it have looked at. */
public record All(List<Schema> keywords) implements Schema {

    /** Copies the keywords. */
    public All {
        keywords = List.copyOf(keywords);
    }

    /** These keywords, of which {@code unevaluated…} ones stand last. */
    public static All of(Schema... keywords) {
        return new All(List.of(keywords));
    }

    @Override
    public void judge(Evaluation at) {
        for (int i = 0; i < keywords.size() && !at.isDecided(); i++) {
            at.apply(keywords.get(i));
        }
    }

    @Override
    public List<Object> arguments() {
        return List.copyOf(keywords);
    }
}
