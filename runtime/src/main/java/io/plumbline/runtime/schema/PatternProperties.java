package io.plumbline.runtime.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code patternProperties}: schemas for the properties whose names match patterns. */
public final class PatternProperties implements Schema {

    private final List<Member> members;
    private final List<Names> patterns;

    private PatternProperties(List<Member> members) {
        this.members = members;
        this.patterns = members.stream().map(Member::name).map(Names::matching).toList();
    }

    /** Schemas by pattern. */
    public static PatternProperties of(Member... members) {
        return new PatternProperties(Stream.of(members).toList());
    }

    @Override
    public void judge(Evaluation at) {
        Map<String, @Nullable Object> object = Trees.object(at.value());
        if (object == null) {
            return;
        }
        for (int i = 0; i < patterns.size() && !at.isDecided(); i++) {
            Names pattern = patterns.get(i);
            Schema schema = members.get(i).schema();
            object.forEach((name, value) -> {
                if (pattern.has(name, at)) {
                    at.evaluated(name);
                    at.takeViolations(at.inside(name, value, schema));
                }
            });
        }
    }

    @Override
    public List<Object> arguments() {
        return List.copyOf(members);
    }
}
