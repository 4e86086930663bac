package io.plumbline.runtime.http;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.http.parameter.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Decodes a request part by part and collects everything that is wrong with it, so that a caller learns all of it at
 * once.
 *
 * <p>Each part goes to a setter of the request's builder under a key, the first segment of the pointers by which the
 * builder names it. What the builder then says of a part that could not be decoded is left out: it only follows from
 * that.
 */
public final class RequestDecoder {

    private final Call call;
    private final Map<String, Part> parts = new HashMap<>();
    private final Set<String> failed = new HashSet<>();
    private final List<RequestViolation> violations = new ArrayList<>();

    private record Part(Place in, String name) {}

    RequestDecoder(Call call) {
        this.call = call;
    }

    /** Decodes a parameter; the setter is called only if it is there and right. */
    public <T> void parameter(String key, Parameter<T> parameter, Consumer<? super T> setter) {
        part(key, new Part(parameter.in(), parameter.name()), ParameterReader.read(parameter, call))
                .ifPresent(setter);
    }

    /**
     * Decodes the body; the setter is called only if it is there and right.
     *
     * @throws ProblemException 413 and 415, at once, since no other message would help
     */
    public <T> void body(String key, RequestBody<T> body, Consumer<? super T> setter) throws IOException {
        part(key, new Part(Place.BODY, ""), BodyReader.read(body, call)).ifPresent(setter);
    }

    /**
     * The request itself.
     *
     * @param constructor makes it of what the setters got; throws {@link ConstraintViolationException} where that
     *     breaks the contract
     * @throws ProblemException 400 with everything that was found wrong
     */
    public <R> R build(Supplier<R> constructor) {
        try {
            R request = constructor.get();
            if (violations.isEmpty()) {
                return request;
            }
        } catch (ConstraintViolationException e) {
            e.violations().forEach(this::add);
        }
        throw new ProblemException(Problem.of(violations));
    }

    private <T> Optional<T> part(String key, Part part, Decoded<T> decoded) {
        parts.put(key, part);
        if (!decoded.violations().isEmpty()) {
            failed.add(key);
            decoded.violations()
                    .forEach(violation -> violations.add(RequestViolation.of(part.in(), part.name(), violation)));
        }
        return decoded.value();
    }

    private void add(Violation violation) {
        String pointer = violation.pointer();
        int end = pointer.indexOf('/', 1);
        String first = pointer.isEmpty() ? "" : pointer.substring(1, end < 0 ? pointer.length() : end);
        String key = first.replace("~1", "/").replace("~0", "~");
        Part part = parts.getOrDefault(key, new Part(Place.BODY, ""));
        if (!failed.contains(key)) {
            String inner = end < 0 ? "" : pointer.substring(end);
            violations.add(new RequestViolation(
                    part.in(), part.name(), inner, violation.keyword(), violation.limit(), violation.message()));
        }
    }
}
