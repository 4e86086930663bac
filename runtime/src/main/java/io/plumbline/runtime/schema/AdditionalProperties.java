package io.plumbline.runtime.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code additionalProperties}: a schema for the properties that their neighbours do not speak of. */
public final class AdditionalProperties implements Schema {

    private final Set<String> names;
    private final List<Names> patterns;
    private final Schema schema;

    private AdditionalProperties(Set<String> names, List<Names> patterns, Schema schema) {
        this.names = names;
        this.patterns = patterns;
        this.schema = schema;
    }

    /**
     * A schema for all properties but these.
     *
     * @param names those of {@code properties}
     * @param patterns those of {@code patternProperties}
     * @param schema what the other properties must fit
     */
    public static AdditionalProperties of(List<String> names, List<String> patterns, Schema schema) {
        return new AdditionalProperties(
                Set.copyOf(names), patterns.stream().map(Names::matching).toList(), schema);
    }

    @Override
    public void judge(Evaluation at) {
        Map<String, @Nullable Object> object = Trees.object(at.value());
        if (object == null) {
            return;
        }
        object.forEach((name, value) -> {
            if (!names.contains(name) && patterns.stream().noneMatch(pattern -> pattern.has(name, at))) {
                at.evaluated(name);
                at.takeViolations(at.inside(name, value, schema));
            }
        });
    }

    @Override
    public List<Object> arguments() {
        return List.of(
                names.stream().sorted().toList(),
                patterns.stream().map(Names::source).toList(),
                schema);
    }
}
