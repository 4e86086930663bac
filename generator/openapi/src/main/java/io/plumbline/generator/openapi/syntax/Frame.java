package io.plumbline.generator.openapi.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object or array whose end has not been read yet. */
final class Frame {

    /** A property name whose value comes next. */
    private record Name(String text, int line, int column, boolean merge) {}

    private final Node node;
    private final List<Node> elements = new ArrayList<>();
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<Node> merged = new ArrayList<>();
    private @Nullable Name name;

    Frame(Node node) {
        this.node = node;
    }

    Node node() {
        return node;
    }

    /** The objects whose properties this one takes over, where it has none of that name itself. */
    List<Node> merged() {
        return merged;
    }

    boolean has(String property) {
        return members.containsKey(property);
    }

    void name(String text, int line, int column) {
        name = new Name(text, line, column, false);
    }

    /** The value that comes next is for {@link #merged}. */
    void nameMerge(int line, int column) {
        name = new Name("<<", line, column, true);
    }

    /** The index of the value that comes next. */
    int position() {
        return node instanceof ObjectNode ? members.size() : elements.size();
    }

    /** The step of the value that is being read. */
    String step() {
        return name == null ? Integer.toString(elements.size()) : name.text();
    }

    void attach(Node child) {
        if (name == null) {
            elements.add(child);
        } else if (name.merge()) {
            merged.add(child);
        } else {
            members.putIfAbsent(name.text(), new Member(name.text(), name.line(), name.column(), child));
        }
        name = null;
    }

    void complete() {
        if (node instanceof ObjectNode object) {
            object.complete(List.copyOf(members.values()));
        } else if (node instanceof ArrayNode array) {
            array.complete(elements);
        }
    }
}
