package io.plumbline.runtime.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Constraints on each item of an array and each property's value of an object.
 *
 * <p>Has one member for each {@link Family}, named as the family, and stands once for each depth that has constraints.
 * Annotations on the element type itself would say it more directly, but javac does not see those of other classes'
 * methods before version 22.
 */
@Documented
@Repeatable(Each.Depths.class)
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.PARAMETER,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT,
    ElementType.LOCAL_VARIABLE
})
public @interface Each {

    /**
     * How deep the elements stand: 1 for those of the annotated value, 2 for those of its elements, and so on; 0 for
     * the value itself, where a family states more than its one annotation can.
     */
    int depth() default 1;

    /** Bounds of each element that is a number; several count together, as with all members that follow. */
    Range[] range() default {};

    /** The divisor of each element that is a number. */
    MultipleOf[] multipleOf() default {};

    /** Bounds of the length of each element that is a string. */
    Length[] length() default {};

    /** The regular expression that is found in each element that is a string. */
    Pattern[] pattern() default {};

    /** What the items of each element that is an array are as a whole. */
    Items[] items() default {};

    /** Bounds of the number of properties of each element that is an object. */
    Properties[] properties() default {};

    /** The values that each element may have. */
    EnumValues[] enumValues() default {};

    /** The format of each element that is a string. */
    Format[] format() default {};

    /** Several {@link Each} at one place, as the compiler writes them. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({
        ElementType.PARAMETER,
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.RECORD_COMPONENT,
        ElementType.LOCAL_VARIABLE
    })
    @interface Depths {

        /** The annotations, each for its depth. */
        Each[] value();
    }

    /**
     * The constraints of all elements at one depth.
     *
     * @param depth how deep the elements stand, 0 for the value itself
     * @param constraints what each of them must fulfil
     */
    record Rule(int depth, List<Constraint> constraints) {

        private static final String DEPTH = "depth";

        /** Copies the constraints. */
        public Rule {
            constraints = List.copyOf(constraints);
        }

        /** The constraints of all elements at one depth. */
        public static Rule of(int depth, Constraint... constraints) {
            return new Rule(depth, List.of(constraints));
        }

        /**
         * The constraints that one such annotation states.
         *
         * @param members the members' values by name, with or without those at their defaults: an {@link Integer} for
         *     the depth, and for each family a list of maps as {@link Family#ofMembers} takes them
         * @throws IllegalArgumentException naming the member whose text is not a number
         */
        public static Rule ofMembers(Map<String, ?> members) {
            List<Constraint> constraints = new ArrayList<>();
            for (Family family : Vocabulary.FAMILIES) {
                if (members.get(family.name()) instanceof List<?> annotations) {
                    for (Object annotation : annotations) {
                        family.ofMembers(byName((Map<?, ?>) annotation)).ifPresent(constraints::add);
                    }
                }
            }
            return new Rule(members.get(DEPTH) instanceof Integer depth ? depth : 1, constraints);
        }

        private static Map<String, Object> byName(Map<?, ?> members) {
            Map<String, Object> byName = new TreeMap<>();
            members.forEach((name, value) -> byName.put((String) name, value));
            return byName;
        }

        /**
         * The annotation members that state the constraints, in their order: an {@link Integer} for the depth unless it
         * is 1, and for each family a list of maps as {@link Family#members} gives them.
         */
        public Map<String, Object> members() {
            Map<String, Object> members = new LinkedHashMap<>();
            if (depth != 1) {
                members.put(DEPTH, depth);
            }
            for (Family family : Vocabulary.FAMILIES) {
                List<Map<String, Object>> annotations = constraints.stream()
                        .filter(family.rule()::isInstance)
                        .map(family::members)
                        .toList();
                if (!annotations.isEmpty()) {
                    members.put(family.name(), annotations);
                }
            }
            return members;
        }

        /**
         * Judges all elements.
         *
         * @param found what was found before
         * @param pointer where the value stands
         * @param value the array or object whose elements are judged; any other value passes
         * @return what was found before and in the elements
         */
        public Violations judge(Violations found, String pointer, @Nullable Object value) {
            return found.addAll(pointer, judge(value, depth));
        }

        private Violations judge(@Nullable Object value, int levels) {
            Violations found = Violations.NONE;
            if (levels == 0) {
                for (Constraint constraint : constraints) {
                    found = found.add("", constraint, value);
                }
            } else if (value instanceof Collection<?> items) {
                int index = 0;
                for (Object item : items) {
                    found = addAll(found, index++, judge(item, levels - 1));
                }
            } else if (value instanceof Map<?, ?> properties) {
                for (Map.Entry<?, ?> property : properties.entrySet()) {
                    found = addAll(found, property.getKey(), judge(property.getValue(), levels - 1));
                }
            }
            return found;
        }

        /** Builds the pointer only where there is something to say. */
        private static Violations addAll(Violations found, @Nullable Object name, Violations nested) {
            return nested.isEmpty() ? found : found.addAll(Violation.pointer("", String.valueOf(name)), nested);
        }
    }
}
