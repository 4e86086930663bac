package io.plumbline.generator.openapi.syntax;

import io.plumbline.generator.model.diagnostic.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A JSON value with its place in a document.
 *
 * <p>Nodes are compared by identity: two equal values at two places are two nodes. The pointer is worked out from the
 * way up when someone asks, since documents have hundreds of thousands of nodes and messages name a few.
 */
public abstract sealed class Node permits ObjectNode, ArrayNode, StringNode, NumberNode, BooleanNode, NullNode {

    private final Container parent;
    private final int index;
    private final int line;
    private final int column;

    Node(Place place) {
        this.parent = place.parent();
        this.index = place.index();
        this.line = place.line();
        this.column = place.column();
    }

    /**
     * What the value is, in the words of JSON Schema: {@code object}, {@code array}, {@code string}, {@code number}, …
     */
    public abstract String kind();

    /** The document that the node stands in. */
    public final Document document() {
        return parent.document();
    }

    /** The object or array that the node stands in, empty for a document's root. */
    public final Optional<Node> parent() {
        return parent instanceof Node node ? Optional.of(node) : Optional.empty();
    }

    /** The property name or index under which the node stands in its parent, empty for a document's root. */
    public final String step() {
        return parent.stepOf(index);
    }

    /** The property names and indices from the document's root down to the node. */
    public final Deque<String> path() {
        Deque<String> steps = new ArrayDeque<>();
        Node node = this;
        while (node.parent instanceof Node above) {
            steps.addFirst(node.step());
            node = above;
        }
        return steps;
    }

    /** The JSON pointer (RFC 6901) from the document's root. */
    public final String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (String step : path()) {
            pointer.append('/').append(escape(step));
        }
        return pointer.toString();
    }

    /** Where the value begins. */
    public final Location location() {
        return new Location(document().file(), line, column, pointer());
    }

    /** The same value at another place, for values without parts. */
    Node scalarAt(Place place) {
        throw new IllegalStateException(kind() + " has parts");
    }

    /** A step as JSON pointers spell it. */
    static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    final Place place() {
        return new Place(parent, index, line, column);
    }

    /** {@code file:line:column}, for debugging. */
    @Override
    public final String toString() {
        return location().toString();
    }
}
