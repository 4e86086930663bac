package io.plumbline.processor.flow;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The numbers at which bounds that grow in a loop stop: a member's own literals and their neighbours. */
final class Landmarks extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final SortedSet<Long> found = new TreeSet<>(
            List.of(Long.MIN_VALUE, (long) Integer.MIN_VALUE, -1L, 0L, 1L, (long) Integer.MAX_VALUE, Long.MAX_VALUE));

    private Landmarks() {}

    static SortedSet<Long> in(Tree member) {
        Landmarks landmarks = new Landmarks();
        landmarks.scan(member, null);
        return landmarks.found;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void unused) {
        Object value = tree.getValue();
        if (value instanceof Integer || value instanceof Long || value instanceof Character) {
            long number = value instanceof Character character ? character : ((Number) value).longValue();
            for (long near = Math.max(number, Long.MIN_VALUE + 1) - 1; near < number; near++) {
                found.add(near);
            }
            found.add(number);
            found.add(number == Long.MAX_VALUE ? number : number + 1);
            found.add(-number);
        }
        return null;
    }
}
