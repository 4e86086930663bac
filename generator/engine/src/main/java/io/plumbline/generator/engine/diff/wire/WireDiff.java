package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.Change;
import io.plumbline.generator.engine.diff.wire.Node.Pair;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Service;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.generator.model.TypeKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The differences between two contracts that can be seen on the wire.
 *
 * <ol>
 *   <li>Operations are matched: by method and path, then by their names.
 *   <li>The parts of each are compared by rules; where both refer to definitions, these are noted as a pair.
 *   <li>Every pair is compared once, which notes further pairs, until there are none.
 *   <li>Definitions that no operation leads to are compared with those that stand in the same place.
 *   <li>What was found is judged by what it reaches.
 * </ol>
 */
public final class WireDiff {

    private final Comparison comparison;

    private WireDiff(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * What both comparisons found.
     *
     * @param changes the changes, in no order
     * @param pairs types of the old contract with those that stand in their places in the new one
     */
    public record Result(List<Change> changes, List<TypePair> pairs) {}

    /**
     * Two types that stand in the same place.
     *
     * @param before that of the old contract
     * @param after that of the new one
     */
    public record TypePair(TypeKey before, TypeKey after) {}

    /** Compares two contracts. */
    public static Result of(ApiModel before, ApiModel after) {
        WireDiff diff = new WireDiff(new Comparison(new Side(before), new Side(after), new Ledger()));
        diff.operations(before.services(), after.services(), new OperationRule(diff.comparison, false));
        diff.operations(before.webhooks(), after.webhooks(), new OperationRule(diff.comparison, true));
        new SecurityRule(diff.comparison).schemes();
        diff.pairs();
        diff.others();
        diff.pairs();
        Collection<Pair> pairs = diff.comparison.ledger().pairs();
        return new Result(
                diff.comparison.ledger().changes(),
                pairs.stream()
                        .map(pair -> new TypePair(pair.before(), pair.after()))
                        .toList());
    }

    private void operations(List<Service> before, List<Service> after, OperationRule rule) {
        List<Operation> old = all(before);
        List<Operation> now = all(after);
        List<Function<Operation, Object>> ties = List.of(
                operation -> operation.method() + ' ' + operation.path(),
                operation ->
                        operation.method() + ' ' + PathTemplate.of(operation).text(),
                Operation::name);
        ties.forEach(tie -> match(old, now, tie, rule));
        old.forEach(rule::removed);
        now.forEach(rule::added);
    }

    private static void match(
            List<Operation> old, List<Operation> now, Function<Operation, Object> tie, OperationRule rule) {
        Map<Object, Operation> byTie = new HashMap<>();
        now.forEach(operation -> byTie.putIfAbsent(tie.apply(operation), operation));
        Set<Operation> matched = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Operation operation : old) {
            Operation other = byTie.remove(tie.apply(operation));
            if (other != null) {
                matched.add(operation);
                matched.add(other);
                rule.compare(operation, other);
            }
        }
        old.removeIf(matched::contains);
        now.removeIf(matched::contains);
    }

    private static List<Operation> all(List<Service> services) {
        List<Operation> all = new ArrayList<>();
        services.forEach(service -> all.addAll(service.operations()));
        return all;
    }

    private void pairs() {
        Optional<Pair> next = comparison.ledger().next();
        while (next.isPresent()) {
            pair(next.get());
            next = comparison.ledger().next();
        }
    }

    private void pair(Pair pair) {
        TypeDefinition old = comparison.before().model().definition(pair.before());
        TypeDefinition now = comparison.after().model().definition(pair.after());
        Spot spot = new Spot(Side.name(now), Optional.of(old.location()), Optional.of(now.location()), pair, Spot.BOTH);
        comparison.uses(old.use(), now.use(), spot);
        new DeprecationRule(comparison, spot).compare(old.documentation(), now.documentation());
    }

    /** Definitions of the same place that were not met, for generated code has them too. */
    private void others() {
        Set<TypeKey> before = new HashSet<>();
        Set<TypeKey> after = new HashSet<>();
        comparison.ledger().pairs().forEach(pair -> {
            before.add(pair.before());
            after.add(pair.after());
        });
        for (TypeKey key : comparison.before().model().types().keySet()) {
            if (comparison.after().model().types().containsKey(key) && !before.contains(key) && !after.contains(key)) {
                comparison.ledger().add(new Pair(key, key));
            }
        }
    }
}
