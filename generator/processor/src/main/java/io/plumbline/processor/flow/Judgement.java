package io.plumbline.processor.flow;

import io.plumbline.processor.value.Constants;
import io.plumbline.processor.value.Domain;
import io.plumbline.processor.value.IntegerRange;
import io.plumbline.processor.value.Items;
import io.plumbline.processor.value.Nothing;
import io.plumbline.processor.value.NullConstant;
import io.plumbline.processor.value.Value;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a constraint says of all that a value may be.
 *
 * @param outcome whether all of it, or none of it, is allowed
 * @param isEvident whether some constant that is refused is known to come
 * @param text what is wrong, or not proven, in words
 */
record Judgement(Outcome outcome, boolean isEvident, String text) {

    /** Nothing is wrong. */
    static final Judgement ALLOWED = new Judgement(Outcome.ALLOWED, false, "");

    private static final int MOST_MEMBERS = 1000;

    /** How far a judgement goes. */
    enum Outcome {
        /** Whatever comes is allowed. */
        ALLOWED,
        /** Whatever comes is refused. */
        REFUSED,
        /** Some of it may be refused. */
        UNPROVEN
    }

    /** Judges all that the value may be. */
    static Judgement of(Value value, Constraint constraint) {
        Domain domain = value.domain();
        Judgement judgement = domain == Nothing.NOTHING ? ALLOWED : ofAll(domain, constraint);
        if (judgement.outcome != Outcome.UNPROVEN) {
            return judgement;
        }
        List<Finding> evidence = findings(value.seen(), constraint);
        return evidence.isEmpty()
                ? judgement
                : new Judgement(Outcome.UNPROVEN, true, evidence.get(0).message());
    }

    private static Judgement ofAll(Domain domain, Constraint constraint) {
        if (domain instanceof Constants constants) {
            return ofMembers(constants.members(), constraint);
        }
        if (domain instanceof IntegerRange range) {
            Set<Object> members = range.members(MOST_MEMBERS);
            return members.isEmpty() ? Ranges.judge(range, constraint) : named(range, ofMembers(members, constraint));
        }
        if (domain instanceof Items items) {
            Optional<List<Object>> all = constants(items);
            return all.isPresent() ? ofMembers(Set.of(all.get()), constraint) : unproven();
        }
        return unproven();
    }

    /** A range is called by its bounds where that is what is wrong with it. */
    private static Judgement named(IntegerRange range, Judgement judgement) {
        return judgement.outcome == Outcome.REFUSED
                ? new Judgement(Outcome.REFUSED, false, Ranges.called(range, range.min(), judgement.text))
                : judgement;
    }

    private static Judgement ofMembers(Set<Object> members, Constraint constraint) {
        List<Finding> findings = findings(members, constraint);
        if (findings.isEmpty()) {
            return ALLOWED;
        }
        Outcome outcome = findings.size() == members.size() ? Outcome.REFUSED : Outcome.UNPROVEN;
        return new Judgement(outcome, false, findings.get(0).message());
    }

    private static List<Finding> findings(Set<Object> constants, Constraint constraint) {
        return constants.stream()
                .filter(constant -> constant != NullConstant.NULL)
                .flatMap(constant -> constraint.judge(constant).stream())
                .toList();
    }

    static Judgement unproven() {
        return new Judgement(Outcome.UNPROVEN, false, "it is not proven that the value is allowed");
    }

    private static Optional<List<Object>> constants(Items items) {
        List<Object> all = new ArrayList<>();
        for (Value item : items.items()) {
            Object only = item.only();
            if (only == null || only == NullConstant.NULL) {
                return Optional.empty();
            }
            all.add(only);
        }
        return Optional.of(all);
    }
}
