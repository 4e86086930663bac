package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.openapi.syntax.BooleanNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One schema object as a part of a conjunction.
 *
 * @param schema the schema, lifted
 * @param orNull whether null is fine for this part whatever the schema says
 * @param hidden keywords that the conjunction has accounted for otherwise
 * @param narrowed the only JSON type of which values count, null where all do
 * @param via the named schema through which this part came, null where it stands in place
 */
record Atom(
        ObjectNode schema,
        boolean orNull,
        Set<String> hidden,
        @Nullable SchemaType narrowed,
        @Nullable ObjectNode via) {

    static Atom of(ObjectNode schema) {
        return new Atom(schema, false, Set.of(), null, null);
    }

    Optional<Node> get(String keyword) {
        return hidden.contains(keyword) ? Optional.empty() : schema.get(keyword);
    }

    boolean has(String keyword) {
        return get(keyword).isPresent();
    }

    boolean isTrue(String keyword) {
        return get(keyword).orElse(null) instanceof BooleanNode flag && flag.value();
    }

    /** The keywords that count. */
    Set<String> keywords() {
        return schema.names().stream().filter(name -> !hidden.contains(name)).collect(Collectors.toSet());
    }

    Atom hide(Set<String> keywords) {
        Set<String> all = new TreeSet<>(hidden);
        all.addAll(keywords);
        return new Atom(schema, orNull, all, narrowed, via);
    }

    Atom orNull(boolean nullable) {
        return new Atom(schema, nullable, hidden, narrowed, via);
    }

    Atom narrow(SchemaType type) {
        return new Atom(schema, orNull, hidden, type, via);
    }

    Atom via(@Nullable ObjectNode named) {
        return new Atom(schema, orNull, hidden, narrowed, via == null ? named : via);
    }

    /** The same schema, asked for twice: the stricter reading holds. */
    Atom and(Atom same) {
        return new Atom(
                schema,
                orNull && same.orNull,
                hide(same.hidden).hidden,
                narrowed == null ? same.narrowed : narrowed,
                via == null ? null : same.via);
    }
}
