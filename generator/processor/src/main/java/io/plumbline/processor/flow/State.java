package io.plumbline.processor.flow;

import io.plumbline.processor.value.Domain;
import io.plumbline.processor.value.Items;
import io.plumbline.processor.value.Sized;
import io.plumbline.processor.value.Value;
import io.plumbline.processor.value.Widening;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** What is known of the variables at one point of a member; or that the point is never reached. */
final class State {

    private final Map<Element, Value> values;
    private final Set<Element> tested;
    private boolean dead;

    State() {
        this(new HashMap<>(), new HashSet<>(), false);
    }

    private State(Map<Element, Value> values, Set<Element> tested, boolean dead) {
        this.values = values;
        this.tested = tested;
        this.dead = dead;
    }

    static State unreached() {
        return new State(new HashMap<>(), new HashSet<>(), true);
    }

    State copy() {
        return new State(new HashMap<>(values), new HashSet<>(tested), dead);
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
        for (Value value : values.values()) {
            if (isMutable(value)) {
                return true;
            }
        }
        return false;
    }

    /** Forgets what collections and arrays hold that may have been changed. */
    void forgetMutable() {
        if (holdsMutable()) {
            values.values().removeIf(State::isMutable);
        }
    }

    private static boolean isMutable(Value value) {
        return (value.domain() instanceof Items items && items.isMutable())
                || (value.domain() instanceof Sized sized && sized.isMutable());
    }

    /** This point is reached from either. */
    State join(State other) {
        if (dead || other.dead) {
            return dead ? other.copy() : copy();
        }
        State joined = new State(new HashMap<>(), new HashSet<>(tested), false);
        joined.tested.addAll(other.tested);
        values.forEach((variable, value) -> {
            Value theirs = other.values.get(variable);
            if (theirs != null) {
                joined.values.put(variable, value.join(theirs));
            }
        });
        return joined;
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
     * <p>What was seen on the ways that came together here may have depended on it too; if it did, and now depends on
     * it once more, not all of it goes each way on. So evidence of other variables is given up.
     */
    void branchOn(Set<Element> symbols) {
        Set<Element> again = new HashSet<>(symbols);
        again.retainAll(tested);
        if (!again.isEmpty()) {
            values.replaceAll((variable, value) ->
                    again.size() == 1 && again.contains(variable) ? value : value.withoutEvidence());
        }
        tested.addAll(symbols);
    }
}
