package io.plumbline.processor.random;

import java.util.ArrayList;
import java.util.List;

/** The variables that can be named at a point of a random program. */
record Scope(List<String> ints, List<String> assignable, List<String> texts) {

    /** The parameters of a method. */
    static Scope ofParameters() {
        return new Scope(List.of("a", "b"), List.of(), List.of("s"));
    }

    boolean hasAssignable() {
        return !assignable.isEmpty();
    }

    /** Also a variable of a numeric type. */
    Scope withInt(String name, boolean isAssignable) {
        return new Scope(more(ints, name), isAssignable ? more(assignable, name) : assignable, texts);
    }

    /** Also a string. */
    Scope withText(String name) {
        return new Scope(ints, assignable, more(texts, name));
    }

    private static List<String> more(List<String> names, String name) {
        List<String> all = new ArrayList<>(names);
        all.add(name);
        return List.copyOf(all);
    }
}
