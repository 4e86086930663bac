package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.engine.diff.change.Direction;
import io.plumbline.generator.engine.diff.wire.Node.Place;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Response;
import io.plumbline.generator.model.diagnostic.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answers of an operation, by status.
 *
 * <p>A status that is not listed is not unheard of where a range or {@code default} covers it. HTTP has callers treat
 * an error that they do not know like the first one of its class (RFC 9110, section 15), so that a further error breaks
 * nothing; a further success, with a body of its own, does.
 *
 * @param comparison the contracts
 * @param name the operation's name
 * @param sent which way answers travel
 * @param asked which way requests travel
 */
record ResponseRule(Comparison comparison, String name, Direction sent, Direction asked) {

    void compare(Operation old, Operation now) {
        Map<String, Response> before = byStatus(old.responses());
        Map<String, Response> after = byStatus(now.responses());
        before.forEach((status, response) -> {
            Response other = after.get(status);
            if (other == null) {
                removed(status, at(status, response.location(), now.location()), after);
            } else {
                both(response, other);
            }
        });
        after.forEach((status, response) -> {
            if (!before.containsKey(status)) {
                added(status, at(status, old.location(), response.location()), before);
            }
        });
    }

    private void removed(String status, Spot spot, Map<String, Response> now) {
        Optional<String> cover = cover(status, now);
        String message = "the status was removed"
                + cover.map(by -> "; " + by + " covers it").orElse("");
        boolean covered = cover.isPresent();
        comparison.report(
                spot, new Finding(ChangeKind.STATUS_REMOVED, message, covered, covered || !isSuccess(status)));
    }

    private void added(String status, Spot spot, Map<String, Response> old) {
        Optional<String> cover = cover(status, old);
        String message = "the status was added"
                + cover.map(by -> "; " + by + " covered it").orElse("");
        boolean expected = cover.isPresent() || !isSuccess(status);
        comparison.report(spot, new Finding(ChangeKind.STATUS_ADDED, message, true, expected));
    }

    private void both(Response old, Response now) {
        Spot spot = at(now.status(), old.location(), now.location());
        headers(old, now, spot);
        if (old.content().isEmpty() && !now.content().isEmpty()) {
            comparison.report(spot, Finding.harmless(ChangeKind.BODY_ADDED, "it has a body now"));
        } else if (!old.content().isEmpty() && now.content().isEmpty()) {
            comparison.report(spot, new Finding(ChangeKind.BODY_REMOVED, "it has no body any more", true, false));
        } else {
            Place choice = new Place(place(now.status()), asked);
            new BodyRule(comparison, spot, new Spot(spot.subject(), spot.before(), spot.after(), choice, Spot.BOTH))
                    .compare(old.content(), now.content());
        }
    }

    private void headers(Response old, Response now, Spot spot) {
        ParameterRule rule = new ParameterRule(comparison, spot, ParameterRule.Words.HEADER);
        Map<String, Parameter> before = byName(old.headers());
        Map<String, Parameter> after = byName(now.headers());
        before.forEach((name, header) -> {
            if (after.containsKey(name)) {
                rule.compare(header, after.get(name));
            } else {
                rule.removed(header);
            }
        });
        after.forEach((name, header) -> {
            if (!before.containsKey(name)) {
                rule.added(header);
            }
        });
    }

    private static Optional<String> cover(String status, Map<String, Response> all) {
        return Stream.of(status.charAt(0) + "XX", "default")
                .filter(all::containsKey)
                .findFirst();
    }

    private static boolean isSuccess(String status) {
        return status.startsWith("2");
    }

    private Spot at(String status, Location old, Location now) {
        return new Spot(place(status), Optional.of(old), Optional.of(now), new Place(place(status), sent), Spot.BOTH);
    }

    private String place(String status) {
        return name + ": response " + status;
    }

    private static Map<String, Response> byStatus(List<Response> responses) {
        Map<String, Response> byStatus = new LinkedHashMap<>();
        responses.forEach(response -> byStatus.put(response.status(), response));
        return byStatus;
    }

    private static Map<String, Parameter> byName(List<Parameter> headers) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        headers.forEach(header -> byName.put(header.property().name().toLowerCase(Locale.ROOT), header));
        return byName;
    }
}
