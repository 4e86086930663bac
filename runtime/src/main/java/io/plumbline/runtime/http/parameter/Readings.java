package io.plumbline.runtime.http.parameter;

import io.plumbline.runtime.constraint.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the JSON values that a parameter's texts may stand for, the likeliest first; the first that the parameter's
 * type accepts is its value.
 *
 * <p>Most parameters have one reading. One that may be an array or an object as well as something else has more, in
 * this order:
 *
 * <ol>
 *   <li>a JSON document, where the text begins with a bracket or brace and no style can spell the value otherwise;
 *   <li>an object, where a known property is named;
 *   <li>an array, where the style makes no or several elements of the text: {@code a,b};
 *   <li>one value: {@code a};
 *   <li>an array of that one value;
 *   <li>an object of unknown properties.
 * </ol>
 *
 * <p>A text that could be a number or boolean as well as a string is read as that first and as a string then.
 */
public final class Readings {

    private static final Shape TEXT = Shape.Scalar.of(Lexical.STRING);

    private final Style style;
    private final Spelling spelling;
    private final RawValues raw;
    private final List<Candidate> candidates = new ArrayList<>();
    private @Nullable SpellingException refusal;

    /**
     * What the texts may stand for.
     *
     * @param tree the JSON value: maps, lists, strings, numbers, booleans and null
     * @param violations texts that are not of their type; the tree is of no use then
     */
    public record Reading(@Nullable Object tree, List<Violation> violations) {}

    private record Candidate(int rank, Shape shape, Object untyped) {}

    private Readings(Style style, Spelling spelling, RawValues raw) {
        this.style = style;
        this.spelling = spelling;
        this.raw = raw;
    }

    /**
     * The readings, none where the parameter is absent.
     *
     * @throws SpellingException where the value does not follow the style
     */
    public static List<Reading> of(Style style, Spelling spelling, RawValues raw) {
        return new Readings(style, spelling, raw).all();
    }

    private List<Reading> all() {
        if (spelling.shape() instanceof Shape.Choice choice) {
            choice.alternatives().forEach(this::tryTo);
        } else {
            take(spelling.shape());
        }
        if (candidates.isEmpty() && refusal != null) {
            throw refusal;
        }
        List<Reading> readings = new ArrayList<>();
        candidates.stream().sorted(Comparator.comparingInt(Candidate::rank)).forEach(candidate -> {
            readings.add(reading(candidate.shape(), candidate.untyped()));
            asText(candidate.shape()).ifPresent(shape -> readings.add(reading(shape, candidate.untyped())));
        });
        return readings;
    }

    private void tryTo(Shape shape) {
        try {
            take(shape);
        } catch (SpellingException e) {
            refusal = refusal == null ? e : refusal;
        }
    }

    private void take(Shape shape) {
        Shape spelled = shape instanceof Shape.Document ? TEXT : shape;
        Object untyped = style.decode(new Spelling(spelling.name(), spelling.explode(), spelled), raw);
        boolean alone = !(spelling.shape() instanceof Shape.Choice);
        if (untyped != null && (alone || !(shape instanceof Shape.Document) || isDocument(untyped))) {
            candidates.add(new Candidate(rank(shape, untyped), shape, untyped));
        }
    }

    private static boolean isDocument(Object untyped) {
        String text = String.valueOf(untyped).strip();
        return text.startsWith("[") || text.startsWith("{");
    }

    private static int rank(Shape shape, Object untyped) {
        if (shape instanceof Shape.Fields fields && untyped instanceof Map<?, ?> texts) {
            boolean known =
                    texts.keySet().stream().anyMatch(name -> fields.properties().containsKey(String.valueOf(name)));
            return known ? 2 : 6;
        }
        if (untyped instanceof List<?> texts) {
            return texts.size() == 1 ? 5 : 3;
        }
        return shape instanceof Shape.Document ? 1 : 4;
    }

    private static Reading reading(Shape shape, Object untyped) {
        List<Violation> violations = new ArrayList<>();
        Object tree = shape.typed(untyped, violations);
        return new Reading(tree, violations);
    }

    /** The same shape with strings where they are among other types, empty where they are not. */
    private static Optional<Shape> asText(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            Set<Lexical> stricter = EnumSet.noneOf(Lexical.class);
            stricter.addAll(scalar.kinds());
            return stricter.remove(Lexical.STRING) && !stricter.isEmpty() ? Optional.of(TEXT) : Optional.empty();
        }
        if (shape instanceof Shape.Array array) {
            return asText(array.element()).map(element -> new Shape.Array((Shape.Scalar) element));
        }
        return shape instanceof Shape.Fields fields ? asText(fields) : Optional.empty();
    }

    private static Optional<Shape> asText(Shape.Fields fields) {
        Map<String, Shape> properties = new LinkedHashMap<>();
        fields.properties()
                .forEach((name, shape) -> properties.put(name, asText(shape).orElse(shape)));
        Shape others = asText(fields.others()).orElse(fields.others());
        boolean same = properties.equals(fields.properties()) && others.equals(fields.others());
        return same ? Optional.empty() : Optional.of(new Shape.Fields(properties, others, fields.foreign()));
    }
}
