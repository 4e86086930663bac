package io.plumbline.processor.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a contract, to name the one where a keyword of a property stands.
 *
 * <p>Goes by indentation, which serves YAML in block style and JSON as it is usually laid out; what it does not find,
 * or finds in several places, it does not name.
 */
public final class SpecLines {

    private static final Pattern ENTRY = Pattern.compile("^(\\s*(?:- )?)[\"']?([^\"':#]+)[\"']?\\s*:\\s*(.*?),?\\s*$");

    private final String name;
    private final List<String> lines;

    private SpecLines(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    /** The lines of the file; none where it cannot be read. */
    public static SpecLines of(Optional<String> file) {
        try {
            if (file.isPresent()) {
                Path path = Path.of(file.get());
                return new SpecLines(String.valueOf(path.getFileName()), Files.readAllLines(path));
            }
        } catch (IOException | InvalidPathException e) {
            return new SpecLines("", List.of());
        }
        return new SpecLines("", List.of());
    }

    /**
     * Where one keyword of a property stands.
     *
     * @param keywords all that the property is expected to state, with the limits
     * @return {@code file:line: keyword: limit}, or empty where there is not exactly one such place
     */
    public Optional<String> find(String property, String keyword, Map<String, Object> keywords) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher entry = ENTRY.matcher(lines.get(i));
            boolean opens = entry.matches()
                    && (entry.group(3).isEmpty() || entry.group(3).equals("{"));
            if (opens && entry.group(2).equals(property)) {
                place(i, entry.group(1).length(), keyword, keywords).ifPresent(places::add);
            }
        }
        return places.size() == 1
                ? Optional.of(name + ":" + (places.get(0) + 1) + ": "
                        + lines.get(places.get(0)).strip().replaceFirst(",$", ""))
                : Optional.empty();
    }

    /** The line of the keyword directly inside the block that a line opens, if all the keywords stand there. */
    private Optional<Integer> place(int opening, int indent, String keyword, Map<String, Object> keywords) {
        int found = -1;
        int agreeing = 0;
        int inside = -1;
        for (int i = opening + 1; i < lines.size(); i++) {
            Matcher entry = ENTRY.matcher(lines.get(i));
            if (!entry.matches()) {
                continue;
            }
            int depth = entry.group(1).length();
            if (depth <= indent) {
                break;
            }
            inside = inside < 0 ? depth : inside;
            Object limit = depth == inside ? keywords.get(entry.group(2)) : null;
            if (limit != null && isSame(limit, entry.group(3))) {
                agreeing++;
                found = entry.group(2).equals(keyword) ? i : found;
            }
        }
        return found >= 0 && agreeing == keywords.size() ? Optional.of(found) : Optional.empty();
    }

    private static boolean isSame(Object limit, String written) {
        if (limit instanceof List<?>) {
            return true; // whatever their order and spelling
        }
        String plain = written.replaceFirst("^(['\"])(.*)\\1$", "$2").replace("\\\\", "\\");
        if (limit instanceof Number) {
            try {
                return new BigDecimal(limit.toString()).compareTo(new BigDecimal(plain)) == 0;
            } catch (NumberFormatException e) {
                return false;
            }
        }
        return limit.toString().equals(plain);
    }
}
