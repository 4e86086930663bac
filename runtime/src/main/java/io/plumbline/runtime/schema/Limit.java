package io.plumbline.runtime.schema;

import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Finding;
import java.util.List;

/** The keywords of a constraint family. */
public record Limit(Constraint constraint) implements Schema {

    /** Demands the constraint. */
    public static Limit of(Constraint constraint) {
        return new Limit(constraint);
    }

    @Override
    public void judge(Evaluation at) {
        constraint.judge(at.value()).ifPresent(finding -> report(at, finding));
    }

    private static void report(Evaluation at, Finding finding) {
        at.report(finding.keyword(), finding.limit(), finding.message());
    }

    @Override
    public List<Object> arguments() {
        return List.of(constraint);
    }
}
