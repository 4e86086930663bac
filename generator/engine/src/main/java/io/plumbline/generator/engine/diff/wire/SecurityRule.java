package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.SecurityRequirement;
import io.plumbline.generator.model.SecurityScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What callers must show.
 *
 * <p>They meet one of several alternatives, of their own choice: each one that was enough must be enough still.
 *
 * @param comparison the contracts
 */
record SecurityRule(Comparison comparison) {

    void compare(Operation old, Operation now, Spot spot) {
        now.security()
                .forEach(requirement -> requirement
                        .scopes()
                        .keySet()
                        .forEach(name -> comparison.ledger().hold(new Node.Scheme(name), spot)));
        Map<String, String> renamed = renamed();
        List<Map<String, List<String>>> before = old.security().stream()
                .map(requirement -> rename(requirement, renamed))
                .toList();
        List<Map<String, List<String>>> after =
                now.security().stream().map(SecurityRequirement::scopes).toList();
        boolean oldFits = enough(before, after);
        boolean newFits = enough(after, before);
        if (oldFits && newFits) {
            return;
        }
        ChangeKind kind = oldFits
                ? ChangeKind.SECURITY_WIDENED
                : newFits ? ChangeKind.SECURITY_NARROWED : ChangeKind.SECURITY_CHANGED;
        String message = "what callers must show: " + text(old.security()) + " -> " + text(now.security());
        comparison.report(spot, new Finding(kind, message, oldFits, newFits));
    }

    /** Reports schemes of the same name that are another way to authenticate now. */
    void schemes() {
        comparison.before().model().securitySchemes().forEach((name, old) -> {
            SecurityScheme now = comparison.after().model().securitySchemes().get(name);
            if (now != null && !isSame(old, now)) {
                String message = "it is " + text(now) + " instead of " + text(old);
                Spot spot = new Spot(
                        "security scheme " + name,
                        Optional.of(old.location()),
                        Optional.of(now.location()),
                        new Node.Scheme(name),
                        Spot.BOTH);
                comparison.report(spot, Finding.changed(ChangeKind.SECURITY_SCHEME_CHANGED, message));
            }
        });
    }

    private static boolean enough(List<Map<String, List<String>>> shown, List<Map<String, List<String>>> wanted) {
        return wanted.isEmpty()
                || (!shown.isEmpty()
                        ? shown.stream().allMatch(one -> wanted.stream().anyMatch(it -> covers(one, it)))
                        : wanted.stream().anyMatch(Map::isEmpty));
    }

    private static boolean covers(Map<String, List<String>> shown, Map<String, List<String>> wanted) {
        return wanted.entrySet().stream()
                .allMatch(each -> shown.containsKey(each.getKey())
                        && shown.get(each.getKey()).containsAll(each.getValue()));
    }

    private Map<String, String> renamed() {
        Map<String, SecurityScheme> old = comparison.before().model().securitySchemes();
        Map<String, SecurityScheme> now = comparison.after().model().securitySchemes();
        Map<String, String> renamed = new LinkedHashMap<>();
        old.forEach((name, scheme) -> now.values().stream()
                .filter(other -> !now.containsKey(name) && !old.containsKey(other.name()) && isSame(scheme, other))
                .findFirst()
                .ifPresent(other -> renamed.put(name, other.name())));
        return renamed;
    }

    private static Map<String, List<String>> rename(SecurityRequirement requirement, Map<String, String> renamed) {
        Map<String, List<String>> scopes = new LinkedHashMap<>();
        requirement.scopes().forEach((name, needed) -> scopes.put(renamed.getOrDefault(name, name), needed));
        return scopes;
    }

    private static boolean isSame(SecurityScheme one, SecurityScheme other) {
        return one.kind() == other.kind() && one.parameter().equalsIgnoreCase(other.parameter());
    }

    private static String text(SecurityScheme scheme) {
        String kind = scheme.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return scheme.parameter().isEmpty() ? kind : kind + " " + scheme.parameter();
    }

    private static String text(List<SecurityRequirement> alternatives) {
        return alternatives.isEmpty()
                ? "nothing"
                : alternatives.stream().map(SecurityRule::text).collect(Collectors.joining(" or "));
    }

    private static String text(SecurityRequirement requirement) {
        return requirement.scopes().isEmpty()
                ? "nothing"
                : requirement.scopes().entrySet().stream()
                        .map(each -> each.getValue().isEmpty() ? each.getKey() : each.getKey() + each.getValue())
                        .collect(Collectors.joining(" and "));
    }
}
