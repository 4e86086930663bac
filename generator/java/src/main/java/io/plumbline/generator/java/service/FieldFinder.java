package io.plumbline.generator.java.service;

import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.MediaType;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.Type;
import io.plumbline.runtime.http.body.Field;
import io.plumbline.runtime.http.body.Fields;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.http.parameter.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Works out how the properties of an object are sent as fields of a form: scalars as text, arrays as fields that are
 * repeated, format {@code binary} as files, all else as JSON, unless the contract names a style.
 */
final class FieldFinder {

    private static final int MAX_DEPTH = 32;

    private final ApiModel model;
    private final Map<String, List<Type>> properties = new LinkedHashMap<>();
    private final List<Type> others = new ArrayList<>();

    private FieldFinder(ApiModel model) {
        this.model = model;
    }

    /** The fields of the objects of a type, a union of objects among them. */
    static Fields find(ApiModel model, Type type, Map<String, MediaType.Encoding> encodings) {
        FieldFinder finder = new FieldFinder(model);
        finder.collect(type, 0);
        Map<String, Field> fields = new LinkedHashMap<>();
        finder.properties.forEach(
                (name, types) -> fields.put(name, finder.field(name, types, Optional.ofNullable(encodings.get(name)))));
        List<Type> rest = finder.others.isEmpty() ? List.of(new Type.Any()) : finder.others;
        return new Fields(fields, finder.typed(rest));
    }

    private void collect(Type type, int depth) {
        Type resolved = resolved(type);
        if (resolved instanceof Type.Union union && depth < MAX_DEPTH) {
            union.branches().forEach(branch -> collect(branch.use().type(), depth + 1));
        } else if (resolved instanceof Type.ObjectOf object) {
            for (Property property : object.properties()) {
                properties
                        .computeIfAbsent(property.name(), name -> new ArrayList<>())
                        .add(property.use().type());
            }
            if (object.additional() instanceof AdditionalProperties.Kept kept) {
                others.add(kept.value().type());
            }
        } else if (resolved instanceof Type.MapOf map) {
            others.add(map.value().type());
        }
    }

    private Field field(String name, List<Type> types, Optional<MediaType.Encoding> encoding) {
        Optional<io.plumbline.generator.model.Parameter.Style> style = encoding.flatMap(MediaType.Encoding::style);
        if (style.isPresent()) {
            Shape shape = new ShapeFinder(model, style.get(), foreign(name)).of(types.get(0));
            Style spelled = Style.valueOf(style.get().name().name());
            return Field.styled(spelled, style.get().explode(), shape);
        }
        Field.Typed typed = typed(types);
        List<String> mediaTypes = encoding.map(MediaType.Encoding::contentTypes).orElse(List.of());
        return mediaTypes.isEmpty() ? typed : typed.in(mediaTypes.toArray(String[]::new));
    }

    private Set<String> foreign(String name) {
        return properties.keySet().stream()
                .filter(other -> !other.equals(name))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private Field.Typed typed(List<Type> types) {
        FieldContent content = new FieldContent();
        types.forEach(type -> add(type, content, false, 0));
        return content.field();
    }

    private void add(Type type, FieldContent content, boolean element, int depth) {
        Type resolved = resolved(type);
        if (resolved instanceof Type.Union union && depth < MAX_DEPTH) {
            union.branches().forEach(branch -> add(branch.use().type(), content, element, depth + 1));
        } else if (resolved instanceof Type.ListOf list && !element) {
            content.addArray();
            add(list.element().type(), content, true, depth + 1);
        } else {
            addSingle(resolved, content);
            content.addSingle(!element);
        }
    }

    private void addSingle(Type type, FieldContent content) {
        if (type instanceof Type.Scalar scalar && scalar.format().equals("binary")) {
            content.addFile();
        } else if (type instanceof Type.Any) {
            content.addDocument();
            content.addText(Set.of(Lexical.STRING));
        } else if (new Bodies(model).scalar(type) instanceof Shape.Scalar text) {
            content.addText(text.kinds());
        } else {
            content.addDocument();
        }
    }

    private Type resolved(Type type) {
        Type resolved = type;
        for (int i = 0; i < MAX_DEPTH && resolved instanceof Type.Ref ref; i++) {
            resolved = model.definition(ref.key()).use().type();
        }
        return resolved;
    }
}
