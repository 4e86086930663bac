package io.plumbline.generator.openapi.syntax;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.model.diagnostic.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the nodes of a document from the events of a parser, within the limits. */
final class TreeBuilder {

    private final Document document;
    private final ReadLimits limits;
    private final Diagnostics diagnostics;
    private final Deque<Frame> open = new ArrayDeque<>();
    private int nodes;
    private int repeated;
    private @Nullable Node root;

    TreeBuilder(Document document, ReadLimits limits, Diagnostics diagnostics) {
        this.document = document;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    void startObject(int line, int column) {
        push(new ObjectNode(next(line, column)), line, column);
    }

    void startArray(int line, int column) {
        push(new ArrayNode(next(line, column)), line, column);
    }

    /** The name of the property whose value comes next. */
    void name(String written, int line, int column) {
        String name = whole(written, line, column);
        Frame frame = open.getFirst();
        if (frame.has(name)) {
            Location place = new Location(document.file(), line, column, pointer());
            diagnostics.report(DiagnosticCode.DUPLICATE_KEY, place, name);
        }
        frame.name(name, line, column);
    }

    /** The next value is an object, or an array of objects, whose properties the present object takes over. */
    void nameMerge(int line, int column) {
        open.getFirst().nameMerge(line, column);
    }

    /** Ends the innermost object or array. */
    Node end() {
        Frame frame = open.getFirst();
        frame.merged().forEach(source -> merge(frame, source));
        frame.complete();
        open.removeFirst();
        attach(frame.node());
        return frame.node();
    }

    /** Adds a string. */
    Node string(String value, int line, int column) {
        String whole = whole(value, line, column);
        return scalar(line, column, place -> new StringNode(place, whole));
    }

    /** Adds a number, boolean or null. */
    Node scalar(int line, int column, Function<Place, Node> factory) {
        Node node = factory.apply(next(line, column));
        attach(node);
        return node;
    }

    /** Adds a copy of a finished value, whose parts keep the lines where they were written. */
    Node repeat(Node original) {
        Place at = original.place();
        Place place = next(at.line(), at.column());
        repeated++;
        if (repeated > limits.repeatedNodes()) {
            throw limit("aliases repeat more than " + limits.repeatedNodes() + " values", place.line(), place.column());
        }
        if (original instanceof ObjectNode object) {
            push(new ObjectNode(place), place.line(), place.column());
            object.members().forEach(this::repeat);
            return end();
        }
        if (original instanceof ArrayNode array) {
            push(new ArrayNode(place), place.line(), place.column());
            array.elements().forEach(this::repeat);
            return end();
        }
        Node copy = original.scalarAt(place);
        attach(copy);
        return copy;
    }

    /** The document's root, once everything that was begun has ended; null where there is nothing in it. */
    @Nullable
    Node root() {
        return root;
    }

    private void repeat(Member member) {
        name(member.name(), member.line(), member.column());
        repeat(member.value());
    }

    private void merge(Frame frame, Node source) {
        if (source instanceof ObjectNode object) {
            object.members().stream()
                    .filter(member -> !frame.has(member.name()))
                    .forEach(this::repeat);
        } else if (source instanceof ArrayNode array
                && array.elements().stream().allMatch(ObjectNode.class::isInstance)) {
            array.elements().forEach(element -> merge(frame, element));
        } else {
            Place at = source.place();
            throw new ReadFailure(
                    DiagnosticCode.SYNTAX,
                    at.line(),
                    at.column(),
                    "the value of << must be a mapping or a list of mappings");
        }
    }

    private String whole(String text, int line, int column) {
        String whole = WholeCharacters.of(text);
        if (!whole.equals(text)) {
            diagnostics.report(DiagnosticCode.HALF_CHARACTER, new Location(document.file(), line, column, pointer()));
        }
        return whole;
    }

    private Place next(int line, int column) {
        nodes++;
        if (nodes > limits.nodes()) {
            throw limit("the document has more than " + limits.nodes() + " values", line, column);
        }
        Frame frame = open.peekFirst();
        return frame == null
                ? new Place(document, 0, line, column)
                : new Place((Container) frame.node(), frame.position(), line, column);
    }

    private void push(Node node, int line, int column) {
        if (open.size() >= limits.depth()) {
            throw limit("values are nested deeper than " + limits.depth(), line, column);
        }
        open.addFirst(new Frame(node));
    }

    private void attach(Node node) {
        Frame frame = open.peekFirst();
        if (frame == null) {
            root = node;
        } else {
            frame.attach(node);
        }
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        Iterator<Frame> outermostFirst = open.descendingIterator();
        for (int left = open.size() - 1; left > 0; left--) {
            pointer.append('/').append(Node.escape(outermostFirst.next().step()));
        }
        return pointer.toString();
    }

    private static ReadFailure limit(String message, int line, int column) {
        return new ReadFailure(DiagnosticCode.LIMIT_EXCEEDED, line, column, message);
    }
}
