package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.openapi.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plain schema objects that must all hold.
 *
 * @param atoms the parts: what {@code $ref} and {@code allOf} bring first, what stands in place last
 * @param references the schemas referred to, where references were not followed, and whether null is fine instead
 * @param impossible whether {@code false} is among the schemas, so that no value fits
 */
record Conjunction(List<Atom> atoms, Map<Node, Boolean> references, boolean impossible) {

    /** The values of a keyword, in the order of the parts. */
    List<Node> all(String keyword) {
        return atoms.stream().flatMap(atom -> atom.get(keyword).stream()).toList();
    }

    /** The value of a keyword in the last part that has it, which stands nearest to where the schema is used. */
    Optional<Node> nearest(String keyword) {
        List<Node> values = all(keyword);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** Whether a part has the keyword. */
    boolean has(String keyword) {
        return atoms.stream().anyMatch(atom -> atom.has(keyword));
    }

    /** The first part that is a union. */
    Optional<Atom> union() {
        return atoms.stream()
                .filter(atom -> atom.has("oneOf") || atom.has("anyOf"))
                .findFirst();
    }

    /** These parts, one of them replaced, and one more. */
    List<Atom> replace(Atom old, Atom changed, Stream<Atom> more) {
        List<Atom> parts = new ArrayList<>();
        atoms.forEach(atom -> parts.add(atom.equals(old) ? changed : atom));
        more.forEach(parts::add);
        return parts;
    }
}
