package io.plumbline.runtime.http;

import io.plumbline.runtime.http.body.HeaderValue;
import io.plumbline.runtime.http.body.MalformedBodyException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Media types as {@code Content-Type} and {@code Accept} name them (RFC 9110), their parameters put aside except
 * charset and q.
 */
final class MediaTypes {

    private MediaTypes() {}

    /** Type and subtype in lower case, without parameters. */
    static String essence(String mediaType) {
        int semicolon = mediaType.indexOf(';');
        String essence = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
        return essence.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a range, {@code *}{@code /*}, {@code text/*} or a type itself, takes in a type. */
    static boolean covers(String range, String mediaType) {
        String wanted = essence(range);
        String given = essence(mediaType);
        return wanted.equals("*/*")
                || wanted.equals(given)
                || (wanted.endsWith("/*") && given.startsWith(wanted.substring(0, wanted.length() - 1)));
    }

    /**
     * How exactly a range of a contract names a type that was sent: 0 where it does not. Parameters that the contract
     * demands count where they are there; a request may leave them out.
     */
    static int match(String range, HeaderValue given) {
        if (!covers(range, given.value())) {
            return 0;
        }
        int exactness = exactness(essence(range));
        Map<String, String> wanted = parameters(range);
        boolean complete = wanted.entrySet().stream()
                .allMatch(parameter ->
                        parameter.getValue().equals(given.parameters().get(parameter.getKey())));
        return 1 + exactness + (complete ? 1 + wanted.size() : 0);
    }

    private static Map<String, String> parameters(String range) {
        try {
            return HeaderValue.parse(range).parameters();
        } catch (MalformedBodyException e) {
            return Map.of(); // what a contract writes so is no demand
        }
    }

    /** The value of a parameter, without quotes. */
    static Optional<String> parameter(String mediaType, String name) {
        String[] parts = mediaType.split(";", -1);
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].strip().split("=", 2);
            if (pair.length == 2 && pair[0].strip().equalsIgnoreCase(name)) {
                return Optional.of(unquoted(pair[1].strip()));
            }
        }
        return Optional.empty();
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /**
     * The most welcome of some media types, the first of equals.
     *
     * @param accept the {@code Accept} lines; none means that anything is welcome
     * @return empty where none is welcome
     */
    static Optional<String> best(List<String> offered, List<String> accept) {
        List<String> ranges = accept.stream()
                .flatMap(line -> List.of(line.split(",", -1)).stream())
                .filter(range -> !range.isBlank())
                .toList();
        if (ranges.isEmpty()) {
            return offered.stream().findFirst();
        }
        Optional<String> best = Optional.empty();
        double bestQuality = 0;
        for (String candidate : offered) {
            double quality = quality(candidate, ranges);
            if (quality > bestQuality) {
                best = Optional.of(candidate);
                bestQuality = quality;
            }
        }
        return best;
    }

    /** The weight that the most exact range gives a type, 0 where none takes it in. */
    private static double quality(String mediaType, List<String> ranges) {
        int exactness = -1;
        double quality = 0;
        for (String range : ranges) {
            int present = overlap(range, mediaType) ? exactness(essence(range)) : -1;
            if (present > exactness) {
                exactness = present;
                quality = parameter(range, "q").map(MediaTypes::weight).orElse(1.0);
            }
        }
        return quality;
    }

    /** Whether some type is in both; what is offered may be a range too. */
    private static boolean overlap(String range, String offered) {
        return covers(range, offered) || covers(offered, range);
    }

    private static int exactness(String range) {
        if (range.equals("*/*")) {
            return 0;
        }
        return range.endsWith("/*") ? 1 : 2;
    }

    private static double weight(String text) {
        boolean wellFormed = text.length() <= 5 && text.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");
        return wellFormed ? Double.parseDouble(text) : 0;
    }
}
