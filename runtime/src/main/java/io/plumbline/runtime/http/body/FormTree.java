package io.plumbline.runtime.http.body;

import io.plumbline.runtime.constraint.Violation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form as the JSON value that it stands for.
 *
 * @param tree the fields that could be read
 * @param violations what is wrong with the others
 * @param wrong the pointers of the others: that a codec misses them only follows
 */
public record FormTree(Map<String, @Nullable Object> tree, List<Violation> violations, Set<String> wrong) {

    /** Makes all of it unmodifiable. */
    public FormTree {
        tree = Collections.unmodifiableMap(tree);
        violations = List.copyOf(violations);
        wrong = Set.copyOf(wrong);
    }

    /** Whether what a codec says of the tree does not only follow from a field that could not be read. */
    public boolean isNews(Violation violation) {
        return wrong.stream()
                .noneMatch(field ->
                        violation.pointer().equals(field) || violation.pointer().startsWith(field + "/"));
    }
}
