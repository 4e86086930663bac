package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.SchemaDefinition;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.schema.Reference;
import io.plumbline.runtime.schema.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A schema with all that it refers to as one text, which is the same for schemas that say the same in the same words.
 *
 * <p>What is referred to is numbered in the order of its first mention: names of definitions do not count, and circles
 * end.
 */
final class SchemaText {

    private final ApiModel model;
    private final List<String> mentioned = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private SchemaText(ApiModel model) {
        this.model = model;
    }

    static String of(TypeKey key, ApiModel model) {
        SchemaText text = new SchemaText(model);
        text.number(key.uri());
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < text.mentioned.size(); i++) {
            all.append(text.definition(text.mentioned.get(i))).append('\n');
        }
        return all.toString();
    }

    private String definition(String key) {
        SchemaDefinition definition = model.schemas().get(new TypeKey(key));
        return definition == null ? key : text(definition.schema());
    }

    private int number(String key) {
        return numbers.computeIfAbsent(key, first -> {
            mentioned.add(first);
            return mentioned.size() - 1;
        });
    }

    private String text(Object part) {
        if (part instanceof Reference reference) {
            return "#" + number(reference.name());
        }
        if (part instanceof Constraint constraint) {
            return constraint.keywords().values().toString();
        }
        if (part instanceof List<?> list) {
            return list.stream().map(this::text).collect(Collectors.joining(",", "[", "]"));
        }
        return part instanceof Term term
                ? term.getClass().getSimpleName() + text(term.arguments())
                : '"' + part.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
