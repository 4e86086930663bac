package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.engine.diff.change.Direction;
import io.plumbline.generator.engine.diff.wire.Node.Place;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.RequestBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One operation that both contracts have.
 *
 * @param comparison the contracts
 * @param called whether it is the server that calls
 */
record OperationRule(Comparison comparison, boolean called) {

    /** What the operation is called in reports. */
    static String name(Operation operation) {
        return operation.method() + " " + operation.path();
    }

    void compare(Operation old, Operation now) {
        Spot spot = at(old, now);
        if (!old.path().equals(now.path()) && !PathTemplate.of(old).isLike(PathTemplate.of(now))) {
            String message = "the path was " + old.path();
            comparison.report(spot, Finding.changed(ChangeKind.PATH_CHANGED, message));
        }
        if (!old.method().equals(now.method())) {
            comparison.report(spot, Finding.changed(ChangeKind.METHOD_CHANGED, "the method was " + old.method()));
        }
        if (!old.name().parts().equals(now.name().parts())) {
            String message = "it is called " + String.join(" ", now.name().parts()) + " instead of "
                    + String.join(" ", old.name().parts());
            comparison.report(spot, Finding.harmless(ChangeKind.OPERATION_ID_CHANGED, message));
        }
        new DeprecationRule(comparison, spot).compare(old.documentation(), now.documentation());
        new SecurityRule(comparison).compare(old, now, spot);
        parameters(old, now, spot);
        body(old, now);
        new ResponseRule(comparison, name(now), direction(Direction.RESPONSE), direction(Direction.REQUEST))
                .compare(old, now);
    }

    void added(Operation now) {
        Spot spot = new Spot(name(now), Optional.empty(), Optional.of(now.location()), asked(now), Spot.BOTH);
        comparison.report(spot, Finding.widened(ChangeKind.OPERATION_ADDED, "the operation was added"));
    }

    void removed(Operation old) {
        Spot spot = new Spot(name(old), Optional.of(old.location()), Optional.empty(), asked(old), Spot.BOTH);
        boolean deprecated = old.documentation().deprecated();
        String message = "the operation was removed" + (deprecated ? "; it was deprecated" : "");
        comparison.report(spot, Finding.narrowed(ChangeKind.OPERATION_REMOVED, message));
    }

    private Spot at(Operation old, Operation now) {
        Place place = new Place(name(now), direction(Direction.REQUEST));
        return new Spot(name(now), Optional.of(old.location()), Optional.of(now.location()), place, Spot.BOTH);
    }

    /** An operation as a whole is asked for by its receiver, or its receiver waits for it. */
    private static Place asked(Operation operation) {
        return new Place(name(operation), Direction.REQUEST);
    }

    /** Which way something travels; what the server calls goes the other way. */
    private Direction direction(Direction usual) {
        if (!called) {
            return usual;
        }
        return usual == Direction.REQUEST ? Direction.RESPONSE : Direction.REQUEST;
    }

    private void parameters(Operation old, Operation now, Spot spot) {
        ParameterRule rule = new ParameterRule(comparison, spot, ParameterRule.Words.PARAMETER);
        Map<String, Parameter> before = byKey(old);
        Map<String, Parameter> after = byKey(now);
        before.forEach((key, parameter) -> {
            if (after.containsKey(key)) {
                rule.compare(parameter, after.get(key));
            } else {
                rule.removed(parameter);
            }
        });
        after.forEach((key, parameter) -> {
            if (!before.containsKey(key)) {
                rule.added(parameter);
            }
        });
    }

    /** Path parameters by their place in the path, for callers do not see their names. */
    private static Map<String, Parameter> byKey(Operation operation) {
        List<String> names = PathTemplate.of(operation).names();
        Map<String, Parameter> byKey = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            String name = parameter.property().name();
            String key = switch (parameter.in()) {
                case PATH -> names.contains(name) ? Integer.toString(names.indexOf(name)) : name;
                case HEADER -> name.toLowerCase(Locale.ROOT);
                default -> name;
            };
            byKey.put(parameter.in() + " " + key, parameter);
        }
        return byKey;
    }

    private void body(Operation old, Operation now) {
        String text = name(now) + ": request body";
        Place place = new Place(text, direction(Direction.REQUEST));
        Spot spot = new Spot(
                text,
                old.requestBody().map(RequestBody::location).or(() -> Optional.of(old.location())),
                now.requestBody().map(RequestBody::location).or(() -> Optional.of(now.location())),
                place,
                Spot.BOTH);
        if (old.requestBody().isEmpty() || now.requestBody().isEmpty()) {
            now.requestBody()
                    .ifPresent(body -> comparison.report(
                            spot, new Finding(ChangeKind.BODY_ADDED, "a body is sent now", !body.required(), false)));
            old.requestBody()
                    .ifPresent(body -> comparison.report(
                            spot,
                            new Finding(ChangeKind.BODY_REMOVED, "no body is sent any more", false, !body.required())));
            return;
        }
        bodies(old.requestBody().get(), now.requestBody().get(), spot);
    }

    private void bodies(RequestBody old, RequestBody now, Spot spot) {
        if (!old.required() && now.required()) {
            comparison.report(spot, Finding.narrowed(ChangeKind.BODY_REQUIRED, "it was optional and is required now"));
        }
        if (old.required() && !now.required()) {
            comparison.report(spot, Finding.widened(ChangeKind.BODY_OPTIONAL, "it was required and is optional now"));
        }
        new BodyRule(comparison, spot, spot).compare(old.content(), now.content());
    }
}
