package io.plumbline.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.plumbline.processor.library.Callee;
import io.plumbline.processor.read.Expectation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What a member shows at a glance, before it is followed: its own numbers, and which of its calls leave the variables
 * as they are.
 *
 * <p>Most calls do, and most of their arguments are constants that are allowed. Only the other arguments need to be
 * followed, and only once, which is what makes the checks cheap.
 */
final class Outline extends TreeScanner<@Nullable Void, @Nullable Void> {

    /**
     * An argument of which something is demanded that it does not show at a glance to keep.
     *
     * @param target the type that receives it
     */
    record Open(ExpressionTree argument, TypeMirror target, Expectation expectation) {}

    /**
     * A call, with all that is called inside, that changes no variable and cannot be left half-way.
     *
     * @param open the arguments that must be judged, in the order in which they are evaluated
     * @param changes whether collections and arrays may be changed by it
     * @param changesFirst whether that may happen before any open argument is evaluated
     */
    record Plain(List<Open> open, boolean changes, boolean changesFirst) {}

    private final Flow.Surroundings around;
    private final SortedSet<Long> landmarks = new TreeSet<>(
            List.of(Long.MIN_VALUE, (long) Integer.MIN_VALUE, -1L, 0L, 1L, (long) Integer.MAX_VALUE, Long.MAX_VALUE));
    private final IdentityHashMap<Tree, Plain> plain = new IdentityHashMap<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Integer> changes = new ArrayList<>();
    private int obstacles;

    private Outline(Flow.Surroundings around) {
        this.around = around;
    }

    static Outline of(Tree member, Flow.Surroundings around) {
        Outline outline = new Outline(around);
        outline.scan(member, null);
        return outline;
    }

    /** The numbers at which bounds that grow in a loop stop: the member's own literals and their neighbours. */
    SortedSet<Long> landmarks() {
        return landmarks;
    }

    /** What is to be done for a call that changes no variable; null for any other expression. */
    @Nullable
    Plain plain(Tree call) {
        return plain.get(call);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void unused) {
        Object value = tree.getValue();
        if (value instanceof Integer || value instanceof Long || value instanceof Character) {
            long number = value instanceof Character character ? character : ((Number) value).longValue();
            for (long near = -1; near <= 1; near++) {
                landmarks.add(number + near);
                landmarks.add(-number + near);
            }
        }
        return null;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        if (tree != null && !isPlain(tree.getKind())) {
            obstacles++;
        }
        return super.scan(tree, null);
    }

    /** Kinds of expressions that do nothing but give a value, besides calls. */
    private static boolean isPlain(Tree.Kind kind) {
        return switch (kind) {
            case METHOD_INVOCATION,
                    NEW_CLASS,
                    MEMBER_SELECT,
                    IDENTIFIER,
                    PARENTHESIZED,
                    TYPE_CAST,
                    PRIMITIVE_TYPE,
                    PARAMETERIZED_TYPE,
                    ARRAY_TYPE,
                    INT_LITERAL,
                    LONG_LITERAL,
                    FLOAT_LITERAL,
                    DOUBLE_LITERAL,
                    BOOLEAN_LITERAL,
                    CHAR_LITERAL,
                    STRING_LITERAL,
                    NULL_LITERAL,
                    UNARY_MINUS,
                    UNARY_PLUS,
                    BITWISE_COMPLEMENT,
                    PLUS,
                    MINUS,
                    MULTIPLY,
                    DIVIDE,
                    REMAINDER -> true;
            default -> false;
        };
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        Mark mark = new Mark(obstacles, open.size(), changes.size());
        super.visitMethodInvocation(tree, null);
        if (around.attribution().element(tree) instanceof ExecutableElement method) {
            called(method, tree.getArguments());
            inserted(tree);
            obstacles += around.members().method(method) == null ? 0 : 1;
        } else {
            obstacles++;
        }
        remember(tree, mark);
        return null;
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        super.visitNewClass(tree, null);
        if (around.attribution().element(tree) instanceof ExecutableElement constructor
                && tree.getClassBody() == null) {
            called(constructor, tree.getArguments());
        } else {
            obstacles++;
        }
        return null;
    }

    /** How far the lists had come before a call. */
    private record Mark(int obstacles, int open, int changes) {}

    private void remember(Tree call, Mark mark) {
        if (obstacles == mark.obstacles) {
            List<Open> inside = List.copyOf(open.subList(mark.open, open.size()));
            boolean mayChange = changes.size() > mark.changes;
            plain.put(call, new Plain(inside, mayChange, mayChange && changes.get(mark.changes) == mark.open));
        }
    }

    private void called(ExecutableElement method, List<? extends ExpressionTree> arguments) {
        new ArgumentMatch(around.attribution(), around.reader(), method, arguments)
                .forEach((index, target, expectation) -> keep(arguments.get(index), target, expectation));
        Callee callee = around.attribution().callee(method);
        if (!callee.isHarmless()) {
            changes.add(open.size());
        }
        obstacles += Guards.asks(method, arguments) || Guards.passes(callee) ? 1 : 0;
    }

    private void inserted(MethodInvocationTree tree) {
        ElementCalls.Entry entry = ElementCalls.in(tree, around.attribution(), around.reader());
        if (entry != null) {
            ExpressionTree argument = tree.getArguments().get(entry.index());
            TypeMirror type = around.attribution().type(argument);
            if (type != null) {
                keep(argument, type, entry.expectation());
            }
        }
    }

    private void keep(ExpressionTree argument, TypeMirror target, Expectation expectation) {
        if (!Glance.shows(argument, expectation, around.attribution())) {
            open.add(new Open(argument, target, expectation));
        }
    }
}
