package io.plumbline.runtime.schema;

import java.util.List;
import java.util.Optional;

/**
 * A schema of a resource that has dynamic anchors.
 *
 * @param anchors its dynamic anchors
 * @param schema the schema, a part of the resource or all of it
 */
public record Resource(List<Member> anchors, Schema schema) implements Schema {

    /** Copies the anchors. */
    public Resource {
        anchors = List.copyOf(anchors);
    }

    /** A schema in the scope of these anchors. */
    public static Resource of(List<Member> anchors, Schema schema) {
        return new Resource(anchors, schema);
    }

    Optional<Schema> anchored(String anchor) {
        return anchors.stream()
                .filter(member -> member.name().equals(anchor))
                .map(Member::schema)
                .findFirst();
    }

    @Override
    public void judge(Evaluation at) {
        at.run().open(this);
        at.apply(schema);
        at.run().close();
    }

    @Override
    public List<Object> arguments() {
        return List.of(anchors, schema);
    }
}
