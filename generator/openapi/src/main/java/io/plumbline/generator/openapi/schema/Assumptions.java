package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.openapi.syntax.Document;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Format;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What schemas are taken for though they do not say so, where values fare otherwise by the letter.
 *
 * <p>Whole contracts are written without a single {@code type: object}: one diagnostic for each kind of assumption and
 * document stands at the first place and tells how many more there are and where, so that a build is not flooded and
 * nothing is concealed.
 */
public final class Assumptions {

    private static final int SHOWN = 8;
    private static final Set<Shape> WITH_PARTS = EnumSet.of(Shape.OBJECT, Shape.MAP, Shape.LIST);
    private static final Set<String> NUMBERS = Set.of("int32", "int64");
    private static final Comparator<Node> BY_PLACE = Comparator.<Node>comparingInt(
                    node -> node.location().line())
            .thenComparingInt(node -> node.location().column());

    private final boolean formatIsRemark;
    private final Map<DiagnosticCode, Map<Document, Set<Node>>> made = new LinkedHashMap<>();
    private final Map<Node, String> words = new LinkedHashMap<>();

    Assumptions(boolean formatIsRemark) {
        this.formatIsRemark = formatIsRemark;
    }

    /** Notes that the schemas name no type and become one with parts because of their keywords. */
    void type(Conjunction conjunction, Shape shape, List<String> keywords) {
        if (WITH_PARTS.contains(shape)) {
            String kind = shape == Shape.LIST ? "an array" : "an object";
            keywords.stream()
                    .flatMap(keyword -> conjunction.all(keyword).stream())
                    .limit(1)
                    .forEach(node -> add(DiagnosticCode.TYPE_ASSUMED, node, kind));
        }
    }

    /** Notes that a format restricts values. */
    void format(Conjunction conjunction, Shape shape, List<Constraint> constraints) {
        String format = ScalarReader.text(conjunction, "format");
        boolean checked = constraints.stream().anyMatch(Format.Rule.class::isInstance)
                && io.plumbline.runtime.format.Formats.known().contains(format);
        boolean sized = shape == Shape.SCALAR && NUMBERS.contains(format);
        if (formatIsRemark && (checked || sized)) {
            conjunction
                    .nearest("format")
                    .ifPresent(node -> add(DiagnosticCode.FORMAT_RESTRICTS, node, "\"" + format + "\""));
        }
    }

    /** Tells of all of them. */
    public void report(Diagnostics diagnostics) {
        made.forEach((code, documents) -> documents.values().forEach(nodes -> {
            Node first = nodes.iterator().next();
            diagnostics.report(code, first.location(), words.getOrDefault(first, ""), others(nodes));
        }));
    }

    private void add(DiagnosticCode code, Node node, String said) {
        made.computeIfAbsent(code, unused -> new LinkedHashMap<>())
                .computeIfAbsent(node.document(), unused -> new TreeSet<>(BY_PLACE))
                .add(node);
        words.putIfAbsent(node, said);
    }

    private static String others(Set<Node> nodes) {
        if (nodes.size() == 1) {
            return "";
        }
        String lines = nodes.stream()
                .skip(1)
                .limit(SHOWN)
                .map(node -> String.valueOf(node.location().line()))
                .collect(Collectors.joining(", "));
        int more = nodes.size() - 1;
        return "; " + more + (more == 1 ? " place more" : " places more") + ", at line " + lines
                + (more > SHOWN ? ", …" : "");
    }
}
