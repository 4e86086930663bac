package io.plumbline.processor.flow;

import io.plumbline.processor.value.Anything;
import io.plumbline.processor.value.Constants;
import io.plumbline.processor.value.Domain;
import io.plumbline.processor.value.Items;
import io.plumbline.processor.value.Sized;
import io.plumbline.processor.value.Value;
import io.plumbline.processor.value.Widening;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** What is known of the variables at one point of a member; or that the point is never reached. */
final class State {

    private final Map<Element, Value> values;
    private final Map<Element, Set<Object>> origins;
    private @Nullable Tests tested;
    private boolean dead;

    State() {
        this(new HashMap<>(), new HashMap<>(), null);
    }

    private State(Map<Element, Value> values, Map<Element, Set<Object>> origins, @Nullable Tests tested) {
        this.values = values;
        this.origins = origins;
        this.tested = tested;
    }

    static State unreached() {
        State state = new State();
        state.dead = true;
        return state;
    }

    State copy() {
        State copy = new State(new HashMap<>(values), new HashMap<>(origins), tested);
        copy.dead = dead;
        return copy;
    }

    boolean isDead() {
        return dead;
    }

    void kill() {
        dead = true;
    }

    /** What is known of a variable, or null where nothing is kept of it. */
    @Nullable
    Value get(Element variable) {
        return values.get(variable);
    }

    void set(Element variable, Value value) {
        if (value.isNone()) {
            dead = true;
        }
        values.put(variable, value);
    }

    void forget(Element variable) {
        values.remove(variable);
    }

    /** Whether anything is known of collections and arrays that others may change. */
    boolean holdsMutable() {
        for (Map.Entry<Element, Value> entry : values.entrySet()) {
            if (isOpen(entry.getKey(), entry.getValue().domain())) {
                return true;
            }
        }
        return false;
    }

    /** Forgets what collections and arrays hold that may have been changed; an array stays as long as it is. */
    void forgetMutable() {
        if (holdsMutable()) {
            values.entrySet().removeIf(entry -> !isArray(entry.getKey()) && isOpen(entry.getKey(), domain(entry)));
            values.replaceAll((variable, value) -> isOpen(variable, value.domain()) ? emptied(value) : value);
        }
    }

    private static Domain domain(Map.Entry<Element, Value> entry) {
        return entry.getValue().domain();
    }

    private static boolean isArray(Element variable) {
        return variable.asType().getKind() == TypeKind.ARRAY;
    }

    private static boolean isOpen(Element variable, Domain domain) {
        if (domain instanceof Sized sized) {
            boolean isForgotten = isArray(variable) && sized.element().domain() == Anything.ANYTHING;
            return sized.isMutable() && !isForgotten;
        }
        return domain instanceof Items items && items.isMutable();
    }

    private static Value emptied(Value array) {
        return array.domain() instanceof Items items
                ? ofSize(Constants.of((long) items.items().size()))
                : ofSize(((Sized) array.domain()).size());
    }

    private static Value ofSize(Domain size) {
        return Value.of(new Sized(size, Value.UNKNOWN, true));
    }

    /** This point is reached from either. */
    State join(State other) {
        if (dead || other.dead) {
            return dead ? other.copy() : copy();
        }
        Tests common = Tests.common(tested, other.tested);
        Set<Object> apart = Origins.union(Tests.since(common, tested), Tests.since(common, other.tested));
        State joined = new State(new HashMap<>(), new HashMap<>(), common);
        values.forEach((variable, value) -> {
            Value theirs = other.values.get(variable);
            if (theirs != null) {
                joined.values.put(variable, value.join(theirs));
                Set<Object> from = Origins.union(origins.get(variable), other.origins.get(variable));
                joined.depends(variable, value.equals(theirs) ? from : Origins.union(from, apart));
            }
        });
        return joined;
    }

    private void depends(Element variable, @Nullable Set<Object> from) {
        if (from == null || from.isEmpty()) {
            origins.remove(variable);
        } else {
            origins.put(variable, from);
        }
    }

    /** Notes that a variable has now been given a value that depends on these symbols, and on no others. */
    void dependsOn(Element variable, Set<Object> symbols) {
        depends(variable, closed(symbols));
    }

    /** The symbols and all that they depend on. */
    private Set<Object> closed(Set<Object> symbols) {
        Set<Object> all = symbols;
        for (Object symbol : symbols) {
            Set<Object> from = symbol instanceof Element element ? origins.get(element) : null;
            Set<Object> more = Origins.union(all, from);
            all = more == null ? all : more;
        }
        return all;
    }

    /** A state around both in which nothing grows for ever. */
    State widen(State grown, SortedSet<Long> landmarks) {
        State widened = grown.copy();
        widened.values.replaceAll((variable, value) -> {
            Value before = values.get(variable);
            return before == null
                    ? value
                    : new Value(Widening.widen(before.domain(), value.domain(), landmarks), value.seen());
        });
        return widened;
    }

    /** Whether the variables hold the same, whatever the evidence. */
    boolean holdsSame(State other) {
        return dead == other.dead && domains().equals(other.domains());
    }

    private Map<Element, Domain> domains() {
        Map<Element, Domain> domains = new HashMap<>();
        values.forEach((variable, value) -> domains.put(variable, value.domain()));
        return domains;
    }

    /**
     * Notes that the way on depends on something.
     *
     * <p>What was seen of a variable on the ways that came together here may not go each way on, if it depends on the
     * same: such evidence is given up.
     *
     * @param exact the variable that the condition alone is about, so that what is left of it has been found; or null
     */
    void branchOn(Set<Object> symbols, @Nullable Element exact) {
        Set<Object> all = closed(symbols);
        tested = Tests.then(tested, all);
        values.replaceAll((variable, value) -> {
            boolean isFree = variable.equals(exact)
                    || !value.hasEvidence()
                    || (!all.contains(variable) && Origins.areApart(origins.get(variable), all));
            return isFree ? value : value.withoutEvidence();
        });
    }
}
