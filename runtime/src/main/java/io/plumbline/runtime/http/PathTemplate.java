package io.plumbline.runtime.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A path of the contract, {@code /v2/{project}/files/{name}.json}, segment by segment.
 *
 * @param segments the pieces between slashes
 */
record PathTemplate(List<SegmentTemplate> segments) {

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException where it does not begin with a slash, or its braces do not match
     */
    static PathTemplate parse(String template) {
        if (!template.startsWith("/")) {
            throw new IllegalArgumentException("the path template " + template + " does not begin with a slash");
        }
        return new PathTemplate(
                split(template).stream().map(SegmentTemplate::parse).toList());
    }

    /** The segments of a path that begins with a slash; as many as there are slashes. */
    static List<String> split(String path) {
        List<String> segments = new ArrayList<>();
        int from = 1;
        for (int at = path.indexOf('/', from); at >= 0; at = path.indexOf('/', from)) {
            segments.add(path.substring(from, at));
            from = at + 1;
        }
        segments.add(path.substring(from));
        return segments;
    }

    /** The captured texts under the names that this template gives them. */
    Map<String, String> named(List<String> captured) {
        Map<String, String> values = new LinkedHashMap<>();
        int next = 0;
        for (SegmentTemplate segment : segments) {
            for (String name : segment.names()) {
                values.put(name, captured.get(next++));
            }
        }
        return values;
    }
}
