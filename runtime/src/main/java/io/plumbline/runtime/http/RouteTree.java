package io.plumbline.runtime.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The routes by path, segment after segment: at each a fixed text is tried first, then texts with parameters in them,
 * then a parameter alone. Built once, then only read.
 */
final class RouteTree {

    private final Map<String, RouteTree> literals = new LinkedHashMap<>();
    private final Map<SegmentTemplate, RouteTree> mixed = new LinkedHashMap<>();
    private final Map<String, List<Target>> targets = new TreeMap<>();
    private @Nullable RouteTree parameter;

    /** A route with the names that its own template gives the parameters. */
    record Target(Route route, PathTemplate template) {}

    /**
     * What stands at a path: the routes by method, those of one method in the order in which they are asked, and the
     * parameters' texts in order, still escaped.
     */
    record Match(Map<String, List<Target>> targets, List<String> captured) {}

    void add(Route route) {
        PathTemplate template = PathTemplate.parse(route.operation().path());
        RouteTree node = this;
        for (SegmentTemplate segment : template.segments()) {
            node = node.child(segment);
        }
        List<Target> all = node.targets.computeIfAbsent(route.operation().method(), key -> new ArrayList<>());
        all.add(new Target(route, template));
        if (all.size() > 1) {
            all.sort(Comparator.comparingInt(RouteTree::rank));
        }
    }

    private static int rank(Target target) {
        Route.Candidacy candidacy = target.route().candidacy();
        if (candidacy == null) {
            OperationInfo operation = target.route().operation();
            throw new IllegalArgumentException(
                    "there are two routes for " + operation.method() + " " + operation.path());
        }
        return candidacy.rank();
    }

    private RouteTree child(SegmentTemplate segment) {
        if (segment.isLiteral()) {
            return literals.computeIfAbsent(segment.literals().get(0), key -> new RouteTree());
        }
        if (!segment.isParameter()) {
            SegmentTemplate nameless = new SegmentTemplate(
                    segment.literals(), Collections.nCopies(segment.names().size(), ""));
            return mixed.computeIfAbsent(nameless, key -> new RouteTree());
        }
        if (parameter == null) {
            parameter = new RouteTree();
        }
        return parameter;
    }

    /**
     * What stands at a path.
     *
     * @param raw the segments as they came
     * @param decoded the same, decoded
     */
    @Nullable
    Match find(List<String> raw, List<String> decoded) {
        return find(raw, decoded, new Captured(0, List.of()));
    }

    private record Captured(int segments, List<String> texts) {

        Captured and(List<String> more) {
            List<String> all = new ArrayList<>(texts);
            all.addAll(more);
            return new Captured(segments + 1, all);
        }
    }

    private @Nullable Match find(List<String> raw, List<String> decoded, Captured before) {
        int index = before.segments();
        if (index == raw.size()) {
            return targets.isEmpty() ? null : new Match(targets, before.texts());
        }
        RouteTree literal = literals.get(decoded.get(index));
        Match match = literal == null ? null : literal.find(raw, decoded, before.and(List.of()));
        if (match == null) {
            match = findMixed(raw, decoded, before);
        }
        if (match == null && parameter != null) {
            match = parameter.find(raw, decoded, before.and(List.of(raw.get(index))));
        }
        return match;
    }

    private @Nullable Match findMixed(List<String> raw, List<String> decoded, Captured before) {
        for (Map.Entry<SegmentTemplate, RouteTree> entry : mixed.entrySet()) {
            List<String> texts = entry.getKey().match(raw.get(before.segments()));
            Match match = texts == null ? null : entry.getValue().find(raw, decoded, before.and(texts));
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}
