package io.plumbline.runtime.http.body;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields of a form.
 *
 * @param known by name
 * @param others what any other one is
 */
public record Fields(Map<String, Field> known, Field.Typed others) {

    /** Copies the fields. */
    public Fields {
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    }

    /** Whether a field of that name is a file, which need not fit into memory. */
    boolean isFile(String name) {
        return of(name).content().file();
    }

    /** What a field of that name is; where it is in a style, it is text. */
    Field.Typed of(String name) {
        return known.getOrDefault(name, others) instanceof Field.Typed typed ? typed : others;
    }
}
