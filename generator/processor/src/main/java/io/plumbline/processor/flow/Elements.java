package io.plumbline.processor.flow;

import io.plumbline.processor.value.Domain;
import io.plumbline.processor.value.Hull;
import io.plumbline.processor.value.IntegerRange;
import io.plumbline.processor.value.Items;
import io.plumbline.processor.value.Sized;
import io.plumbline.processor.value.Value;
import org.jspecify.annotations.Nullable;

/** What collections and arrays hold. */
final class Elements {

    private Elements() {}

    /** How many elements there are. */
    static Value size(Value collection) {
        Domain domain = collection.domain();
        if (domain instanceof Items items) {
            return Value.of((long) items.items().size());
        }
        return Value.of(domain instanceof Sized sized ? sized.size() : IntegerRange.between(0, Integer.MAX_VALUE));
    }

    /** The element at an index; null where nothing is known of it. */
    static @Nullable Value element(Value collection, Value index) {
        Hull at = Hull.of(index.domain());
        if (collection.domain() instanceof Items items && at != null) {
            int from = (int) Math.max(at.min(), 0);
            int to = (int) Math.min(at.max() + 1, items.items().size());
            Value all = from < to
                    ? items.items().subList(from, to).stream().reduce(Value.NONE, Value::join)
                    : Value.UNKNOWN;
            return at.isSingle() ? all : all.withoutEvidence();
        }
        Value any = ofEach(collection, true);
        return any == null ? null : any.withoutEvidence();
    }

    /**
     * Any of the elements; null where nothing is known of them.
     *
     * @param isFresh whether nobody else can have changed it since
     */
    static @Nullable Value ofEach(Value collection, boolean isFresh) {
        Domain domain = collection.domain();
        if (domain instanceof Items items && (isFresh || !items.isMutable())) {
            return items.items().stream().reduce(Value.NONE, Value::join);
        }
        boolean isKnown = domain instanceof Sized sized && (isFresh || !sized.isMutable());
        return isKnown ? ((Sized) domain).element() : null;
    }
}
