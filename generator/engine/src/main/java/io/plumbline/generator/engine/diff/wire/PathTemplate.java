package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.model.Operation;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A path as callers see it: with places for parameters, whatever their names.
 *
 * @param text the path with empty braces
 * @param names what stood in the braces, in order
 */
record PathTemplate(String text, List<String> names) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]*)}");

    static PathTemplate of(Operation operation) {
        String text = PARAMETER.matcher(operation.path()).replaceAll("{}");
        List<String> names = PARAMETER
                .matcher(operation.path())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        return new PathTemplate(text, names);
    }

    /** Whether both paths are the same to callers. */
    boolean isLike(PathTemplate other) {
        return text.equals(other.text);
    }
}
