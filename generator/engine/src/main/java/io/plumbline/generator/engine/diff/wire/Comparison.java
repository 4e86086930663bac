package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.wire.Node.Pair;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.TypeUse;
import java.util.List;
import java.util.Optional;

/**
 * Two contracts, and the rules that all uses of types in them go through.
 *
 * @param before the old contract
 * @param after the new one
 * @param ledger what is found
 */
record Comparison(Side before, Side after, Ledger ledger) {

    private static final List<UseRule> RULES =
            List.of(new NullRule(), new LimitRule(), new SchemaRule(), new ValuesRule(), new TypeRule());

    void report(Spot spot, Finding finding) {
        ledger.report(spot, finding);
    }

    /** Compares what values are in one place; a pair of definitions is left for later, and compared once. */
    void uses(TypeUse old, TypeUse now, Spot spot) {
        Optional<TypeKey> oldKey = before.reference(old);
        Optional<TypeKey> nowKey = after.reference(now);
        if (oldKey.isPresent() && nowKey.isPresent()) {
            ledger.meet(new Pair(oldKey.get(), nowKey.get()), spot);
            new NullRule().compare(old, now, spot, this);
            new LimitRule().compare(old, now, spot, this);
            new SchemaRule().compare(old, now, spot, this);
            return;
        }
        TypeUse oldFlat = before.flat(old);
        TypeUse nowFlat = after.flat(now);
        if (new AlternativeRule(this, spot).compare(oldFlat, nowFlat)) {
            return;
        }
        RULES.forEach(rule -> rule.compare(oldFlat, nowFlat, spot, this));
    }
}
