package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.Type.Branch;
import io.plumbline.generator.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * The alternatives of a union.
 *
 * <p>Branches that refer to the same definition belong together, then those that the same value of the discriminator
 * selects, then those of the same name, then those of the same type.
 *
 * @param comparison the contracts
 * @param spot where the union stands
 */
record UnionRule(Comparison comparison, Spot spot) {

    void compare(Type.Union old, Type.Union now) {
        if (old.kind() != now.kind()) {
            boolean wider = now.kind() == Type.UnionKind.ANY_OF;
            String message = TypeRule.name(old) + " -> " + TypeRule.name(now);
            comparison.report(
                    spot,
                    wider
                            ? Finding.widened(ChangeKind.TYPE_WIDENED, message)
                            : Finding.narrowed(ChangeKind.TYPE_NARROWED, message));
        }
        if (!old.discriminator().equals(now.discriminator())) {
            String message = "discriminator " + shown(old.discriminator()) + " -> " + shown(now.discriminator());
            boolean gone = now.discriminator().isEmpty();
            comparison.report(spot, new Finding(ChangeKind.DISCRIMINATOR_CHANGED, message, gone, false));
        }
        branches(new ArrayList<>(old.branches()), new ArrayList<>(now.branches()));
    }

    private void branches(List<Branch> old, List<Branch> now) {
        List<BiPredicate<Branch, Branch>> ties = List.of(
                (one, other) -> isSameDefinition(one.use(), other.use()),
                (one, other) -> one.discriminatorValues().stream().anyMatch(other.discriminatorValues()::contains),
                (one, other) -> name(one).equals(name(other)),
                (one, other) -> isAlike(one.use(), other.use()));
        ties.forEach(tie -> match(old, now, tie));
        old.forEach(branch -> comparison.report(
                spot, Finding.narrowed(ChangeKind.BRANCH_REMOVED, "the alternative " + name(branch) + " was removed")));
        now.forEach(branch -> comparison.report(
                spot, Finding.widened(ChangeKind.BRANCH_ADDED, "the alternative " + name(branch) + " was added")));
    }

    private void match(List<Branch> old, List<Branch> now, BiPredicate<Branch, Branch> tie) {
        for (Branch branch : List.copyOf(old)) {
            Optional<Branch> other =
                    now.stream().filter(each -> tie.test(branch, each)).findFirst();
            other.ifPresent(found -> {
                old.remove(branch);
                now.remove(found);
                pair(branch, found);
            });
        }
    }

    private void pair(Branch old, Branch now) {
        Set<String> before = new TreeSet<>(old.discriminatorValues());
        Set<String> after = new TreeSet<>(now.discriminatorValues());
        if (!before.equals(after) && !before.isEmpty() && !after.isEmpty()) {
            String message = name(now) + " is selected by " + after + " instead of " + before;
            comparison.report(
                    spot,
                    new Finding(
                            ChangeKind.DISCRIMINATOR_CHANGED,
                            message,
                            after.containsAll(before),
                            before.containsAll(after)));
        }
        comparison.uses(old.use(), now.use(), spot.part("(" + name(now) + ")"));
    }

    /** The new alternative that is what the old use is. */
    Optional<TypeUse> branchLike(TypeUse old, Type.Union now) {
        return now.branches().stream()
                .map(Branch::use)
                .filter(branch -> isAlike(old, branch))
                .findFirst();
    }

    /** The old alternative that is what the new use is. */
    Optional<TypeUse> branchLike(Type.Union old, TypeUse now) {
        return old.branches().stream()
                .map(Branch::use)
                .filter(branch -> isAlike(branch, now))
                .findFirst();
    }

    private boolean isSameDefinition(TypeUse old, TypeUse now) {
        return comparison.before().reference(old).isPresent()
                && comparison.before().reference(old).equals(comparison.after().reference(now));
    }

    private boolean isAlike(TypeUse old, TypeUse now) {
        Type one = comparison.before().flat(old).type();
        Type other = comparison.after().flat(now).type();
        Optional<Type.ObjectOf> object = TypeRule.object(one);
        Optional<Type.ObjectOf> second = TypeRule.object(other);
        if (object.isPresent() && second.isPresent()) {
            return outline(object.get()).equals(outline(second.get()));
        }
        return TypeRule.name(one).equals(TypeRule.name(other));
    }

    /** Names of properties with whether they are required: what tells objects apart at a glance. */
    private static Map<String, Boolean> outline(Type.ObjectOf object) {
        Map<String, Boolean> outline = new TreeMap<>();
        object.properties().forEach(property -> outline.put(property.name(), property.required()));
        return outline;
    }

    private static String name(Branch branch) {
        List<String> parts = branch.name().parts();
        return parts.get(parts.size() - 1);
    }

    private static String shown(String discriminator) {
        return discriminator.isEmpty() ? "none" : discriminator;
    }
}
