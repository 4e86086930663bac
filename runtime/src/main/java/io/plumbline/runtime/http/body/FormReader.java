package io.plumbline.runtime.http.body;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.http.parameter.RawValues;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.http.parameter.Spelling;
import io.plumbline.runtime.http.parameter.SpellingException;
import io.plumbline.runtime.http.parameter.Style;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.json.JsonSyntaxException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes the JSON value of a form that its texts stand for, so that a codec then reads a form as it reads JSON. Files
 * stand in it as {@link io.plumbline.runtime.value.Content}.
 */
final class FormReader {

    private final Fields fields;
    private final List<Item> items;
    private final UnaryOperator<String> decoder;
    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> wrong = new HashSet<>();

    /**
     * A reader.
     *
     * @param decoder what makes text of the pieces of raw values
     */
    FormReader(Fields fields, List<Item> items, UnaryOperator<String> decoder) {
        this.fields = fields;
        this.items = items;
        this.decoder = decoder;
    }

    /** The object that the form is, without the fields whose texts are not of their types. */
    FormTree read() throws IOException {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        for (Map.Entry<String, Field> field : fields.known().entrySet()) {
            if (field.getValue() instanceof Field.Styled styled) {
                styled(field.getKey(), styled, tree);
            }
        }
        for (Map.Entry<String, List<Item>> group : unstyled().entrySet()) {
            String name = group.getKey();
            int before = violations.size();
            Object value = values(fields.of(name), group.getValue(), Violation.pointer("", name));
            keep(tree, name, value, before);
        }
        return new FormTree(tree, violations, wrong);
    }

    private void keep(Map<String, @Nullable Object> tree, String name, @Nullable Object value, int before) {
        if (violations.size() > before) {
            wrong.add(Violation.pointer("", name));
        } else {
            tree.put(name, value);
        }
    }

    private void styled(String name, Field.Styled field, Map<String, @Nullable Object> tree) throws IOException {
        String pointer = Violation.pointer("", name);
        int before = violations.size();
        try {
            List<RawValues.Entry> entries = new ArrayList<>();
            for (Item item : items) {
                entries.add(new RawValues.Entry(item.name(), claims(name, field, item.name()) ? item.raw() : ""));
            }
            Spelling spelling = new Spelling(name, field.explode(), field.shape());
            Object untyped = field.style().decode(spelling, new RawValues(entries, decoder));
            if (untyped != null) {
                List<Violation> inner = new ArrayList<>();
                Object value = field.shape().typed(untyped, inner);
                inner.forEach(violation -> violations.add(within(pointer, violation)));
                keep(tree, name, value, before);
            }
        } catch (SpellingException | MalformedBodyException e) {
            violations.add(new Violation(pointer, "style", "form", String.valueOf(e.getMessage())));
            wrong.add(pointer);
        }
    }

    /** Whether the styled field takes the values of that name. */
    private static boolean claims(String name, Field.Styled field, String given) {
        if (field.style() == Style.DEEP_OBJECT) {
            return given.startsWith(name + "[") && given.endsWith("]");
        }
        if (field.explode() && field.shape() instanceof Shape.Fields inner) {
            return inner.properties().containsKey(given);
        }
        return given.equals(name);
    }

    /** The items that no style takes, by name. */
    private Map<String, List<Item>> unstyled() {
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        for (Item item : items) {
            boolean claimed = fields.known().entrySet().stream()
                    .anyMatch(field -> field.getValue() instanceof Field.Styled styled
                            && claims(field.getKey(), styled, item.name()));
            if (!claimed) {
                groups.computeIfAbsent(item.name(), name -> new ArrayList<>()).add(item);
            }
        }
        return groups;
    }

    private @Nullable Object values(Field.Typed field, List<Item> given, String pointer) throws IOException {
        boolean several = given.size() > 1;
        boolean array = several ? field.count() != Field.Count.ONE : field.count() == Field.Count.MANY;
        if (!array && several) {
            violations.add(new Violation(pointer, "duplicate", "1", "is given " + given.size() + " times"));
            return null;
        }
        if (!array) {
            return value(field, given.get(0), pointer);
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (Item item : given) {
            values.add(value(field, item, pointer + "/" + values.size()));
        }
        return values;
    }

    private @Nullable Object value(Field.Typed field, Item item, String pointer) throws IOException {
        try {
            checkMediaType(field, item);
            if (field.content().isFileOnly() || (field.content().file() && item.isFile())) {
                return item.file();
            }
            String text = item.text();
            boolean json = item.mediaType().filter(MediaRanges::isJson).isPresent();
            if (json || isDocument(field.content(), text)) {
                return Json.read(Codecs.ANY, text);
            }
            List<Violation> inner = new ArrayList<>();
            Object value = new Shape.Scalar(field.content().text()).typed(text, inner);
            inner.forEach(violation -> violations.add(within(pointer, violation)));
            return value;
        } catch (JsonSyntaxException e) {
            violations.add(
                    new Violation(pointer, "contentMediaType", "application/json", "is not JSON: " + e.getMessage()));
        } catch (ConstraintViolationException e) {
            e.violations().forEach(violation -> violations.add(within(pointer, violation)));
        } catch (SpellingException | MalformedBodyException e) {
            violations.add(new Violation(pointer, "contentMediaType", "text/plain", String.valueOf(e.getMessage())));
        }
        return null;
    }

    private static boolean isDocument(Field.Value value, String text) {
        String stripped = text.stripLeading();
        boolean container = stripped.startsWith("{") || stripped.startsWith("[");
        return value.document() && (container || value.text().isEmpty());
    }

    /** A part that says nothing of its media type is of the right one; text may always be said to be text. */
    private static void checkMediaType(Field.Typed field, Item item) {
        HeaderValue given = item.mediaType().orElse(null);
        if (given == null || field.mediaTypes().stream().anyMatch(range -> MediaRanges.covers(range, given.value()))) {
            return;
        }
        boolean readable = field.content().file()
                || MediaRanges.isJson(given)
                || given.value().startsWith("text/");
        if (!field.mediaTypes().isEmpty() || !readable) {
            String wanted = field.mediaTypes().isEmpty() ? "text/plain" : String.join(" or ", field.mediaTypes());
            throw new MalformedBodyException("is not of type " + wanted);
        }
    }

    private static Violation within(String pointer, Violation violation) {
        return new Violation(
                pointer + violation.pointer(), violation.keyword(), violation.limit(), violation.message());
    }
}
