package io.plumbline.generator.java.service;

import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the shapes that values of a type may have, those of one kind as one. */
final class ShapeAlternatives {

    private final Set<Lexical> kinds = EnumSet.noneOf(Lexical.class);
    private final Set<Lexical> elements = EnumSet.noneOf(Lexical.class);
    private final List<Shape.Fields> fields = new ArrayList<>();
    private boolean document;

    void addScalar(Set<Lexical> more) {
        kinds.addAll(more);
    }

    void addArray(Shape.Scalar element) {
        elements.addAll(element.kinds());
    }

    void addFields(Shape.Fields more) {
        fields.add(more);
    }

    void addDocument() {
        document = true;
    }

    /** The shape of all. */
    Shape shape() {
        List<Shape> shapes = new ArrayList<>();
        if (!kinds.isEmpty()) {
            shapes.add(new Shape.Scalar(kinds));
        }
        if (!elements.isEmpty()) {
            shapes.add(new Shape.Array(new Shape.Scalar(elements)));
        }
        if (!fields.isEmpty()) {
            shapes.add(fields.stream().reduce(ShapeAlternatives::both).orElseThrow());
        }
        if (document || shapes.isEmpty()) {
            shapes.add(new Shape.Document());
        }
        return shapes.size() == 1 ? shapes.get(0) : new Shape.Choice(shapes);
    }

    private static Shape.Fields both(Shape.Fields some, Shape.Fields more) {
        Map<String, Shape> properties = new LinkedHashMap<>(some.properties());
        more.properties().forEach((name, shape) -> properties.merge(name, shape, ShapeAlternatives::either));
        Optional<Set<String>> foreign = some.foreign().or(more::foreign);
        return new Shape.Fields(properties, either(some.others(), more.others()), foreign);
    }

    /** One shape for texts of either; what has none but that of a document is one. */
    private static Shape either(Shape some, Shape more) {
        if (some instanceof Shape.Scalar scalar && more instanceof Shape.Scalar other) {
            Set<Lexical> all = EnumSet.copyOf(scalar.kinds());
            all.addAll(other.kinds());
            return new Shape.Scalar(all);
        }
        if (some instanceof Shape.Array array && more instanceof Shape.Array other) {
            return new Shape.Array((Shape.Scalar) either(array.element(), other.element()));
        }
        return new Shape.Document();
    }
}
