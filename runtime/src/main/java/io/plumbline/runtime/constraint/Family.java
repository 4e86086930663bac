package io.plumbline.runtime.constraint;

import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One entry of the {@link Vocabulary}: how a constraint family is spelled and read.
 *
 * <p>Each family's rule class has a static method {@code of} whose parameters are the keywords in their order, typed as
 * {@link Keyword.Kind} says; {@link #arguments} gives what to pass.
 *
 * @param name the key, for example {@code range}: the annotation's name with a small letter first, as in {@link Each}
 * @param annotation the annotation that carries the family in Java
 * @param rule the class of the family's constraints
 * @param keywords the JSON Schema keywords that belong to it, in the order of the annotation's members
 * @param reader makes the constraint from keywords, empty where none of them is there
 */
public record Family(
        String name,
        Class<? extends Annotation> annotation,
        Class<? extends Constraint> rule,
        List<Keyword> keywords,
        Function<Keywords, Optional<Constraint>> reader) {

    /** Copies the keywords. */
    public Family {
        keywords = List.copyOf(keywords);
    }

    /**
     * The constraint that an annotation of this family states.
     *
     * @param members the members' values by name, with or without those at their defaults: {@link String},
     *     {@link Integer}, {@link Boolean}, or a list of {@link String}
     * @throws IllegalArgumentException naming the member whose text is not a number
     */
    public Optional<Constraint> ofMembers(Map<String, ?> members) {
        Map<String, Object> values = new TreeMap<>();
        for (Keyword keyword : keywords) {
            keyword.read(members.get(keyword.member())).ifPresent(value -> values.put(keyword.name(), value));
        }
        return reader.apply(new Keywords(values));
    }

    /**
     * The annotation members that state the constraint, in their order, without those at their defaults:
     * {@link String}, {@link Integer}, {@link Boolean}, or a list of {@link String}.
     */
    public Map<String, Object> members(Constraint constraint) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Keyword keyword : keywords) {
            Object value = keyword.write(constraint.keywords());
            if (!value.equals(keyword.kind().absent())) {
                members.put(keyword.member(), value);
            }
        }
        return members;
    }

    /** The arguments of the rule class's {@code of} that give the constraint again, one for each keyword. */
    public List<Object> arguments(Constraint constraint) {
        Keywords limits = constraint.keywords();
        return keywords.stream().map(keyword -> keyword.write(limits)).toList();
    }
}
