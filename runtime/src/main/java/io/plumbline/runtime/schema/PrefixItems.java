package io.plumbline.runtime.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code prefixItems}: schemas for the first items of an array, one for each. */
public record PrefixItems(List<Schema> schemas) implements Schema {

    /** Copies the schemas. */
    public PrefixItems {
        schemas = List.copyOf(schemas);
    }

    /** Schemas by place. */
    public static PrefixItems of(Schema... schemas) {
        return new PrefixItems(List.of(schemas));
    }

    @Override
    public void judge(Evaluation at) {
        List<@Nullable Object> array = Trees.array(at.value());
        if (array == null) {
            return;
        }
        for (int i = 0; i < Math.min(schemas.size(), array.size()); i++) {
            at.evaluated(i);
            at.takeViolations(at.inside(Integer.toString(i), array.get(i), schemas.get(i)));
        }
    }

    @Override
    public List<Object> arguments() {
        return List.copyOf(schemas);
    }
}
