package io.plumbline.runtime.schema;

import java.util.List;
import java.util.Map;

/** {@code dependentSchemas}: what an object must fit where it has certain properties. */
public record DependentSchemas(List<Member> members) implements Schema {

    /** Copies the members. */
    public DependentSchemas {
        members = List.copyOf(members);
    }

    /** Schemas by the name of a property. */
    public static DependentSchemas of(Member... members) {
        return new DependentSchemas(List.of(members));
    }

    @Override
    public void judge(Evaluation at) {
        if (at.value() instanceof Map<?, ?> object) {
            members.stream()
                    .filter(member -> object.containsKey(member.name()))
                    .forEach(member -> at.take(at.apart(member.schema())));
        }
    }

    @Override
    public List<Object> arguments() {
        return List.copyOf(members);
    }
}
