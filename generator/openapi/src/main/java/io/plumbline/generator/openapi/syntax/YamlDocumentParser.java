package io.plumbline.generator.openapi.syntax;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Feeds a {@link TreeBuilder} with YAML 1.2 text, read by the core schema; of YAML 1.1 it takes the merge key
 * {@code <<}.
 */
final class YamlDocumentParser {

    private static final String CORE_TAGS = "tag:yaml.org,2002:";

    private final TreeBuilder builder;
    private final YamlScalars scalars;
    private final LoadSettings settings;
    private final Map<String, Node> anchors = new HashMap<>();

    YamlDocumentParser(TreeBuilder builder, ReadLimits limits) {
        this.builder = builder;
        this.scalars = new YamlScalars(limits);
        this.settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(false)
                .setUseMarks(true)
                .build();
    }

    /**
     * Reads one YAML document.
     *
     * @throws ReadFailure where the text is not exactly one, or uses what JSON has no counterpart for
     */
    void parse(String text) {
        Columns columns = new Columns(text);
        try {
            Events events = new Events(new ParserImpl(settings, new StreamReader(settings, text)), columns);
            events.expect(Event.ID.StreamStart);
            if (events.peek() == Event.ID.DocumentStart) {
                events.next();
                value(events, events.next());
                events.expect(Event.ID.DocumentEnd);
            }
            if (events.peek() != Event.ID.StreamEnd) {
                throw events.failure(events.next(), "there is a second document in the file");
            }
        } catch (MarkedYamlEngineException e) {
            ReadFailure failure = marked(e, columns);
            throw isBlankLine(e)
                    ? new ReadFailure(DiagnosticCode.BLANK_LINE_INDENT, failure.line(), failure.column(), "")
                    : failure;
        } catch (ReaderException e) {
            throw unprintable(e, text);
        } catch (YamlEngineException e) {
            throw new ReadFailure(DiagnosticCode.SYNTAX, 1, 1, String.valueOf(e.getMessage()));
        }
    }

    private void value(Events events, Event event) {
        if (event instanceof AliasEvent alias) {
            Node original = anchors.get(alias.getAlias().getValue());
            if (original == null) {
                throw events.failure(event, "*" + alias.getAlias().getValue() + " stands for no value before it");
            }
            repeat(original, event, events);
            return;
        }
        Node node = event instanceof ScalarEvent scalar
                ? scalars.add(scalar, events, builder)
                : collection(events, (CollectionStartEvent) event);
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), node));
    }

    private void repeat(Node original, Event alias, Events events) {
        try {
            builder.repeat(original);
        } catch (ReadFailure failure) {
            throw new ReadFailure(failure.code(), events.line(alias), events.column(alias), failure.text());
        }
    }

    private Node collection(Events events, CollectionStartEvent start) {
        boolean mapping = start.getEventId() == Event.ID.MappingStart;
        Optional<String> tag = start.getTag();
        if (tag.isPresent() && !tag.get().equals(CORE_TAGS + (mapping ? "map" : "seq"))) {
            throw events.failure(start, "the tag " + tag.get() + " is not allowed");
        }
        if (mapping) {
            builder.startObject(events.line(start), events.column(start));
        } else {
            builder.startArray(events.line(start), events.column(start));
        }
        Event next = events.next();
        while (next.getEventId() != Event.ID.MappingEnd && next.getEventId() != Event.ID.SequenceEnd) {
            if (mapping) {
                key(events, next);
                next = events.next();
            }
            value(events, next);
            next = events.next();
        }
        return builder.end();
    }

    private void key(Events events, Event event) {
        String text;
        if (event instanceof ScalarEvent scalar) {
            text = scalar.getValue();
            scalar.getAnchor().ifPresent(anchor -> {
                throw events.failure(event, "an anchor on a property name is not allowed");
            });
        } else if (event instanceof AliasEvent alias
                && anchors.get(alias.getAlias().getValue()) instanceof StringNode string) {
            text = string.value();
        } else {
            throw events.failure(event, "a property name must be a scalar");
        }
        if (text.equals("<<") && event instanceof ScalarEvent scalar && scalar.isPlain()) {
            builder.nameMerge(events.line(event), events.column(event));
        } else {
            builder.name(text, events.line(event), events.column(event));
        }
    }

    private static boolean isBlankLine(MarkedYamlEngineException e) {
        return String.valueOf(e.getProblem()).contains("leading empty lines contain more spaces");
    }

    private static ReadFailure marked(MarkedYamlEngineException e, Columns columns) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        String context = e.getContext() == null ? "" : e.getContext() + ": ";
        return new ReadFailure(
                DiagnosticCode.SYNTAX,
                mark.map(at -> at.getLine() + 1).orElse(1),
                mark.map(at -> columns.of(at.getLine(), at.getColumn())).orElse(1),
                context + e.getProblem());
    }

    private static ReadFailure unprintable(ReaderException e, String text) {
        int offset = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
        String before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String message = "the character U+%04X is not allowed in YAML".formatted(e.getCodePoint());
        return new ReadFailure(DiagnosticCode.SYNTAX, line, offset - before.lastIndexOf('\n'), message);
    }
}
