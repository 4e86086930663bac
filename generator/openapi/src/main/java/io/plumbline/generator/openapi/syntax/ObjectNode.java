package io.plumbline.generator.openapi.syntax;

import io.plumbline.generator.model.diagnostic.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An object; its properties are in document order and their names unique. */
public final class ObjectNode extends Node implements Container {

    private static final int SCANNED = 8;

    private List<Member> members = List.of();
    private @Nullable Map<String, Member> byName;

    ObjectNode(Place place) {
        super(place);
    }

    /** The value of a property. */
    public Optional<Node> get(String name) {
        return member(name).map(Member::value);
    }

    /** Whether there is a property of this name. */
    public boolean has(String name) {
        return member(name).isPresent();
    }

    /** The property names in document order. */
    public List<String> names() {
        return members.stream().map(Member::name).toList();
    }

    /** The property values in document order. */
    public List<Node> values() {
        return members.stream().map(Member::value).toList();
    }

    /** Visits names and values in document order. */
    public void forEach(BiConsumer<String, Node> visitor) {
        members.forEach(member -> visitor.accept(member.name(), member.value()));
    }

    /** Whether there are no properties. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** Where the name of a property stands; the pointer is that of its value. */
    public Location nameLocation(String name) {
        Member member = member(name).orElseThrow(() -> new IllegalArgumentException("there is no " + name));
        return new Location(
                document().file(),
                member.line(),
                member.column(),
                member.value().pointer());
    }

    /** The same object, at the same place, without some of its properties. */
    public ObjectNode without(Set<String> names) {
        ObjectNode copy = new ObjectNode(place());
        copy.complete(members.stream()
                .filter(member -> !names.contains(member.name()))
                .toList());
        return copy;
    }

    /** The same object, at the same place, with one more property; the value keeps its own place. */
    public ObjectNode with(String name, Node value) {
        List<Member> more = new ArrayList<>(without(Set.of(name)).members);
        Place at = value.place();
        more.add(new Member(name, at.line(), at.column(), value));
        ObjectNode copy = new ObjectNode(place());
        copy.complete(more);
        return copy;
    }

    void complete(List<Member> newMembers) {
        members = List.copyOf(newMembers);
    }

    List<Member> members() {
        return members;
    }

    @Override
    public String stepOf(int index) {
        return members.get(index).name();
    }

    @Override
    public String kind() {
        return "object";
    }

    private Optional<Member> member(String name) {
        if (members.size() > SCANNED) {
            return Optional.ofNullable(index().get(name));
        }
        for (Member member : members) {
            if (member.name().equals(name)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    private Map<String, Member> index() {
        if (byName == null) {
            Map<String, Member> index = new HashMap<>(members.size() * 2);
            members.forEach(member -> index.put(member.name(), member));
            byName = Collections.unmodifiableMap(index);
        }
        return byName;
    }
}
