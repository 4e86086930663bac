package io.plumbline.generator.openapi.syntax;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;

/** The events of a YAML text, with lines and columns as messages count them. */
final class Events {

    private final ParserImpl parser;
    private final Columns columns;

    Events(ParserImpl parser, Columns columns) {
        this.parser = parser;
        this.columns = columns;
    }

    Event next() {
        return parser.next();
    }

    Event.ID peek() {
        return parser.peekEvent().getEventId();
    }

    void expect(Event.ID id) {
        Event event = next();
        if (event.getEventId() != id) {
            throw failure(event, "there is no " + id + " here");
        }
    }

    int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    int column(Event event) {
        return event.getStartMark().map(this::column).orElse(1);
    }

    ReadFailure failure(Event event, String message) {
        return new ReadFailure(DiagnosticCode.SYNTAX, line(event), column(event), message);
    }

    private int column(Mark mark) {
        return columns.of(mark.getLine(), mark.getColumn());
    }
}
