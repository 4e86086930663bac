package io.plumbline.generator.java.service;

import io.plumbline.runtime.http.body.Field;
import io.plumbline.runtime.http.parameter.Lexical;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects what the values of one field may be. */
final class FieldContent {

    private final Set<Lexical> text = EnumSet.noneOf(Lexical.class);
    private boolean document;
    private boolean file;
    private boolean array;
    private boolean single;

    void addText(Set<Lexical> kinds) {
        text.addAll(kinds);
    }

    void addDocument() {
        document = true;
    }

    void addFile() {
        file = true;
    }

    void addArray() {
        array = true;
    }

    void addSingle(boolean alone) {
        single |= alone;
    }

    /** The field; where there is nothing that it may be, any JSON document. */
    Field.Typed field() {
        boolean nothing = text.isEmpty() && !document && !file;
        Field.Count count = array ? (single ? Field.Count.ONE_OR_MANY : Field.Count.MANY) : Field.Count.ONE;
        return new Field.Typed(new Field.Value(text, document || nothing, file), count, List.of());
    }
}
