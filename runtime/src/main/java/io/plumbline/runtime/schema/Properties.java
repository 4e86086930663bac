package io.plumbline.runtime.schema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code properties}: schemas for the properties of these names, where they are there. */
public record Properties(List<Member> members) implements Schema {

    /** Copies the members. */
    public Properties {
        members = List.copyOf(members);
    }

    /** Schemas by name. */
    public static Properties of(Member... members) {
        return new Properties(List.of(members));
    }

    @Override
    public void judge(Evaluation at) {
        Map<String, @Nullable Object> object = Trees.object(at.value());
        if (object == null) {
            return;
        }
        for (int i = 0; i < members.size() && !at.isDecided(); i++) {
            String name = members.get(i).name();
            if (object.containsKey(name)) {
                at.evaluated(name);
                at.takeViolations(
                        at.inside(name, object.get(name), members.get(i).schema()));
            }
        }
    }

    @Override
    public List<Object> arguments() {
        return List.copyOf(members);
    }
}
