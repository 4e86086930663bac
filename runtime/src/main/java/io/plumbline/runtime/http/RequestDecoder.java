package io.plumbline.runtime.http;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.http.parameter.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a request part by part and collects everything that is wrong with it, so that a caller learns all of it at
 * once.
 *
 * <p>Each part has a key, the first segment of the pointers by which the request's constructor names it. What the
 * constructor says of a part that could not be decoded is left out: it only follows from that.
 */
public final class RequestDecoder {

    private final Call call;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Part unknown = new Part(Place.BODY, "");
    private final Set<String> failed = new HashSet<>();

    private record Part(Place in, String name, List<RequestViolation> violations) {

        private Part(Place in, String name) {
            this(in, name, new ArrayList<>());
        }

        private void add(Violation violation, String pointer) {
            violations.add(new RequestViolation(
                    in, name, pointer, violation.keyword(), violation.limit(), violation.message()));
        }
    }

    /**
     * Makes a request of its decoded parts.
     *
     * @param <R> the request
     */
    @FunctionalInterface
    public interface Construction<R> {

        /**
         * Decodes the parts and constructs; throws {@link ConstraintViolationException} where that breaks the contract.
         */
        R construct() throws IOException;
    }

    RequestDecoder(Call call) {
        this.call = call;
    }

    /** The value of a parameter, or the fallback where it is absent or wrong. */
    public <T> T orElse(String key, Parameter<T> parameter, T fallback) {
        T value = orNull(key, parameter);
        return value == null ? fallback : value;
    }

    /** The value of a parameter, or null where it is absent or wrong. */
    public <T> @Nullable T orNull(String key, Parameter<T> parameter) {
        return part(key, new Part(parameter.in(), parameter.name()), ParameterReader.read(parameter, call));
    }

    /** The value of a parameter that must be there; null where it is wrong, and {@link #build} throws then. */
    public <T> T required(String key, Parameter<T> parameter) {
        return unchecked(orNull(key, parameter));
    }

    /**
     * The body, or null where it is absent or wrong.
     *
     * @throws ProblemException 413 and 415, at once, since no other message would help
     */
    public <T> @Nullable T orNull(String key, RequestBody<T> body) throws IOException {
        return part(key, new Part(Place.BODY, ""), BodyReader.read(body, call));
    }

    /** The body, or the fallback where it is absent or wrong. */
    public <T> T orElse(String key, RequestBody<T> body, T fallback) throws IOException {
        T value = orNull(key, body);
        return value == null ? fallback : value;
    }

    /** The body that must be there; null where it is wrong, and {@link #build} throws then. */
    public <T> T required(String key, RequestBody<T> body) throws IOException {
        return unchecked(orNull(key, body));
    }

    /**
     * The request itself.
     *
     * @throws ProblemException 400 with everything that was found wrong
     */
    public <R> R build(Construction<R> construction) throws IOException {
        try {
            R request = construction.construct();
            if (failed.isEmpty()) {
                return request;
            }
        } catch (ConstraintViolationException e) {
            e.violations().forEach(this::add);
        }
        throw new ProblemException(Problem.of(violations()));
    }

    /** What was found, in the order of the parts. */
    private List<RequestViolation> violations() {
        return Stream.concat(parts.values().stream(), Stream.of(unknown))
                .flatMap(part -> part.violations().stream())
                .toList();
    }

    private <T> @Nullable T part(String key, Part part, Decoded<T> decoded) {
        parts.put(key, part);
        if (!decoded.violations().isEmpty()) {
            failed.add(key);
            decoded.violations().forEach(violation -> part.add(violation, violation.pointer()));
        }
        return decoded.value().orElse(null);
    }

    private void add(Violation violation) {
        String pointer = violation.pointer();
        int end = pointer.indexOf('/', 1);
        String first = pointer.isEmpty() ? "" : pointer.substring(1, end < 0 ? pointer.length() : end);
        String key = first.replace("~1", "/").replace("~0", "~");
        if (!failed.contains(key)) {
            parts.getOrDefault(key, unknown).add(violation, end < 0 ? "" : pointer.substring(end));
        }
    }

    @SuppressWarnings("NullAway") // null only beside a violation, for which build() throws
    private static <T> T unchecked(@Nullable T value) {
        return value;
    }
}
