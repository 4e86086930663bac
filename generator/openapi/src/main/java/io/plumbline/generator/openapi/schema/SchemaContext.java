package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.openapi.dialect.Dialect;
import io.plumbline.generator.openapi.reference.RefResolver;
import io.plumbline.generator.openapi.syntax.Fields;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all readers of schemas share: the dialect, the references, and where to report. */
public final class SchemaContext {

    private final Dialect dialect;
    private final Reading reading;
    private final RefResolver references;
    private final Diagnostics diagnostics;
    private final Fields fields;
    private final Assumptions assumptions;
    private final Set<ObjectNode> unscoped = new LinkedHashSet<>();
    private final Map<ObjectNode, ObjectNode> lifted = new LinkedHashMap<>();

    /** A context in which no schema has been read yet. */
    public SchemaContext(Dialect dialect, RefResolver references, Diagnostics diagnostics, Reading reading) {
        this.reading = reading;
        this.dialect = dialect;
        this.references = references;
        this.diagnostics = diagnostics;
        this.fields = new Fields(diagnostics);
        this.assumptions = new Assumptions(dialect.hasFormatAsRemark());
    }

    /** The schema in the meaning of 3.1, always the same object for the same schema. */
    ObjectNode lift(ObjectNode schema) {
        ObjectNode known = lifted.get(schema);
        if (known == null) {
            known = dialect.lift(schema);
            lifted.put(schema, known);
            lifted.putIfAbsent(known, known);
        }
        return known;
    }

    /** Whether nothing is read into schemas that they do not say. */
    boolean isByTheLetter() {
        return reading == Reading.BY_THE_LETTER;
    }

    /** Whether only a schema as a whole knows what references in it lead to. */
    boolean isScoped(ObjectNode schema) {
        boolean scoped = references.isScoped(schema);
        if (!scoped) {
            unscoped.add(schema);
        }
        return scoped;
    }

    /** Schemas that seemed to lead where they lead whatever the way, before further documents were read. */
    public Collection<ObjectNode> lateScoped() {
        return unscoped.stream().filter(references::isScoped).toList();
    }

    /** Every schema object that has been looked at, in the meaning of 3.1. */
    public Collection<ObjectNode> schemas() {
        return Collections.unmodifiableCollection(lifted.values()).stream()
                .distinct()
                .toList();
    }

    /** What the schema's own {@code $ref} or {@code $dynamicRef} leads to. */
    Optional<Node> target(Node reference) {
        return references.target(reference);
    }

    /** What a mapping of a discriminator leads to; where that is nowhere, the branches still have names and values. */
    Optional<Node> mapped(Node reference) {
        return diagnostics.leniently(() -> references.target(reference));
    }

    /** Reports something at a node. */
    public void report(DiagnosticCode code, Node at, Object... arguments) {
        diagnostics.report(code, at.location(), arguments);
    }

    /** Reports something at the name of a property. */
    public void reportName(DiagnosticCode code, ObjectNode object, String name, Object... arguments) {
        diagnostics.report(code, object.has(name) ? object.nameLocation(name) : object.location(), arguments);
    }

    /** What schemas are taken for though they do not say so. */
    public Assumptions assumptions() {
        return assumptions;
    }

    /** Reads fields as what they should be. */
    public Fields fields() {
        return fields;
    }

    /** Follows references outside of schemas. */
    public RefResolver references() {
        return references;
    }

    /** Where to report. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }
}
