package io.plumbline.processor.library;

import java.util.Map;

/** Methods of collections and maps that put in an element or a value. */
final class Insertions {

    private static final String COLLECTIONS = "java.util.";

    /** By method and number of arguments, which argument is the element. */
    private static final Map<String, Integer> ELEMENTS = Map.ofEntries(
            Map.entry("add/1", 0),
            Map.entry("add/2", 1),
            Map.entry("set/2", 1),
            Map.entry("addFirst/1", 0),
            Map.entry("addLast/1", 0),
            Map.entry("offer/1", 0),
            Map.entry("offerFirst/1", 0),
            Map.entry("offerLast/1", 0),
            Map.entry("push/1", 0),
            Map.entry("put/2", 1),
            Map.entry("putIfAbsent/2", 1),
            Map.entry("replace/2", 1),
            Map.entry("replace/3", 2));

    private Insertions() {}

    /** Which argument the method puts in; -1 for none. */
    static int element(String owner, String name, int parameters) {
        return owner.startsWith(COLLECTIONS) ? ELEMENTS.getOrDefault(name + "/" + parameters, -1) : -1;
    }
}
