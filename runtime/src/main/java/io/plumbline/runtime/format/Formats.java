package io.plumbline.runtime.format;

import io.plumbline.runtime.pattern.EcmaPattern;
import io.plumbline.runtime.urn.syntax.FunctionUrnScanner;
import io.plumbline.runtime.urn.syntax.UrnScanner;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The string formats that are checked: those of JSON Schema and OpenAPI that have a grammar, URNs, and what
 * {@link FormatChecker}s add.
 *
 * <p>All are read by index scan in time that grows with the length of the string alone. Where a format has an older and
 * a newer grammar the one that its RFC's section on syntax gives counts, without extensions.
 */
public final class Formats {

    private static final Map<String, Function<String, Optional<String>>> CHECKS = checks();

    private Formats() {}

    /**
     * Looks at one string.
     *
     * @param format the format's name; one that is not {@link #known} allows every string, as JSON Schema says
     * @return what is wrong in words, without the string itself; empty where it has the format
     */
    public static Optional<String> check(String format, String value) {
        Function<String, Optional<String>> check = CHECKS.get(format);
        return check == null ? Optional.empty() : check.apply(value);
    }

    /** The names of the formats that are checked, sorted. */
    public static Set<String> known() {
        return CHECKS.keySet();
    }

    private static Map<String, Function<String, Optional<String>>> checks() {
        Map<String, Function<String, Optional<String>>> checks = new TreeMap<>();
        checks.put("date", scan(Times::date));
        checks.put("time", scan(Times::time));
        checks.put("date-time", scan(Times::dateTime));
        checks.put("duration", scan(Times::duration));
        checks.put("ipv4", scan(Addresses::ipv4));
        checks.put("ipv6", scan(Addresses::ipv6));
        checks.put("hostname", scan(Addresses::hostname));
        checks.put("email", scan(Addresses::email));
        checks.put("uri", scan(Uris::uri));
        checks.put("uri-reference", scan(Uris::uriReference));
        checks.put("iri", scan(Uris::iri));
        checks.put("iri-reference", scan(Uris::iriReference));
        checks.put("uri-template", scan(UriTemplates::check));
        checks.put("uuid", scan(Texts::uuid));
        checks.put("byte", scan(Texts::base64));
        checks.put("json-pointer", scan(Texts::jsonPointer));
        checks.put("relative-json-pointer", scan(Texts::relativeJsonPointer));
        checks.put("regex", Formats::regex);
        checks.put("urn", value -> Optional.ofNullable(UrnScanner.check(value)));
        checks.put("function-urn", value -> Optional.ofNullable(FunctionUrnScanner.check(value)));
        for (FormatChecker added : ServiceLoader.load(FormatChecker.class, FormatChecker.class.getClassLoader())) {
            checks.putIfAbsent(added.format(), added::check);
        }
        return Collections.unmodifiableMap(checks);
    }

    private static Optional<String> regex(String value) {
        return EcmaPattern.of(value)
                .problem()
                .filter(problem -> !problem.isBeyondJava())
                .map(Throwable::getMessage);
    }

    private static Function<String, Optional<String>> scan(Consumer<String> scan) {
        return value -> {
            try {
                scan.accept(value);
                return Optional.empty();
            } catch (Malformed e) {
                return Optional.of(e.problem());
            }
        };
    }
}
