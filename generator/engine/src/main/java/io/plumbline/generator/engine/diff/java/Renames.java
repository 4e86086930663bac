package io.plumbline.generator.engine.diff.java;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * New names of types by their old ones.
 *
 * @param names the names
 */
record Renames(Map<String, String> names) {

    private static final Pattern NAME = Pattern.compile("[\\p{javaJavaIdentifierPart}.]+");

    void add(String old, String now) {
        names.put(old, now);
    }

    /** The text of a type with new names in place of old ones. */
    String of(String type) {
        return NAME.matcher(type)
                .replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
    }
}
