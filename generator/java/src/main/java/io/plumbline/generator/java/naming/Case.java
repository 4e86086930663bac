package io.plumbline.generator.java.naming;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How the words of a name are joined: the three habits of Java, and what stands before a name that begins with a digit.
 */
enum Case {
    /** {@code HttpUrl}, for types. */
    TYPE("Type") {
        @Override
        String join(List<String> words) {
            return words.stream().map(Case::capitalized).collect(Collectors.joining());
        }

        @Override
        boolean isCustomary(String text) {
            return Character.isUpperCase(text.codePointAt(0)) && Case.isOneWord(text);
        }
    },
    /** {@code httpUrl}, for methods, components and variables. */
    MEMBER("value") {
        @Override
        String join(List<String> words) {
            return words.get(0).toLowerCase(Locale.ROOT) + TYPE.join(words.subList(1, words.size()));
        }

        @Override
        boolean isCustomary(String text) {
            return Character.isLowerCase(text.codePointAt(0)) && Case.isOneWord(text);
        }
    },
    /** {@code HTTP_URL}, for constants. */
    CONSTANT("VALUE_") {
        @Override
        String join(List<String> words) {
            return String.join("_", words).toUpperCase(Locale.ROOT);
        }

        @Override
        boolean isCustomary(String text) {
            return false;
        }
    };

    private final String beforeDigit;

    Case(String beforeDigit) {
        this.beforeDigit = beforeDigit;
    }

    abstract String join(List<String> words);

    /** Whether the text is an identifier already, spelled as Java's habit has it, so that it is best left alone. */
    abstract boolean isCustomary(String text);

    /** The identifier that the text makes; a keyword or a taken name is not this method's concern. */
    String identifier(String text, Words words) {
        String normal = Words.normal(text);
        String joined = !normal.isEmpty() && isCustomary(normal) ? normal : join(words.list());
        return Character.isJavaIdentifierStart(joined.codePointAt(0)) ? joined : beforeDigit + joined;
    }

    private static boolean isOneWord(String text) {
        return text.codePoints().allMatch(Words::isPart);
    }

    private static String capitalized(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int first = lower.offsetByCodePoints(0, 1);
        return lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
    }
}
