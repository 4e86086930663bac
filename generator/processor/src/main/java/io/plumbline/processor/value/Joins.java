package io.plumbline.processor.value;

import java.util.LinkedHashSet;
import java.util.Set;

/** The smallest domain kept around two others. */
final class Joins {

    private Joins() {}

    static Domain join(Domain a, Domain b) {
        if (a.equals(b) || b == Nothing.NOTHING) {
            return a;
        }
        if (a == Nothing.NOTHING) {
            return b;
        }
        if (a instanceof Constants first && b instanceof Constants second) {
            return constants(first, second);
        }
        Hull hull = Hull.of(a);
        Hull other = Hull.of(b);
        if (hull != null && other != null) {
            return hull.join(other).toDomain();
        }
        TextRange text = Texts.range(a);
        TextRange otherText = Texts.range(b);
        return text != null && otherText != null ? text.around(otherText) : collections(a, b);
    }

    private static Domain constants(Constants a, Constants b) {
        Set<Object> all = new LinkedHashSet<>(a.members());
        all.addAll(b.members());
        return all.size() <= Constants.MOST ? new Constants(all) : Widening.summary(new Constants(all));
    }

    private static Domain collections(Domain a, Domain b) {
        Sized first = sized(a);
        Sized second = sized(b);
        if (first == null || second == null) {
            return Anything.ANYTHING;
        }
        return new Sized(
                join(first.size(), second.size()),
                first.element().join(second.element()),
                first.isMutable() || second.isMutable());
    }

    private static @org.jspecify.annotations.Nullable Sized sized(Domain domain) {
        if (domain instanceof Items items) {
            return Sized.of(items);
        }
        return domain instanceof Sized sized ? sized : null;
    }
}
