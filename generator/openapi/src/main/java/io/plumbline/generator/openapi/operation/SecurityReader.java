package io.plumbline.generator.openapi.operation;

import io.plumbline.generator.model.SecurityRequirement;
import io.plumbline.generator.model.SecurityScheme;
import io.plumbline.generator.model.SecurityScheme.Kind;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes security schemes and what operations require of them. */
public final class SecurityReader {

    private final OperationContext context;
    private final Map<String, SecurityScheme> schemes = new LinkedHashMap<>();

    SecurityReader(OperationContext context, ObjectNode root) {
        this.context = context;
        context.fields()
                .object(root, "components")
                .flatMap(components -> context.fields().object(components, "securitySchemes"))
                .ifPresent(all -> all.forEach((name, node) -> context.resolve(node)
                        .flatMap(scheme -> scheme(name, scheme))
                        .ifPresent(scheme -> schemes.put(name, scheme))));
    }

    /** The schemes by name. */
    Map<String, SecurityScheme> schemes() {
        return Collections.unmodifiableMap(schemes);
    }

    /** The alternatives that an operation, or the whole document, requires; empty where it does not say. */
    Optional<List<SecurityRequirement>> requirements(ObjectNode holder) {
        if (!holder.has("security")) {
            return Optional.empty();
        }
        List<SecurityRequirement> alternatives = new ArrayList<>();
        for (Node node : context.fields().elements(holder, "security")) {
            context.fields().asObject(node).ifPresent(all -> alternatives.add(requirement(all)));
        }
        return Optional.of(List.copyOf(alternatives));
    }

    private SecurityRequirement requirement(ObjectNode all) {
        Map<String, List<String>> scopes = new LinkedHashMap<>();
        for (String name : all.names()) {
            if (!schemes.containsKey(name)) {
                context.report(
                        DiagnosticCode.UNKNOWN_SECURITY_SCHEME, all.get(name).orElse(all), name);
            }
            scopes.put(name, context.fields().texts(all, name));
        }
        return new SecurityRequirement(Collections.unmodifiableMap(scopes));
    }

    private Optional<SecurityScheme> scheme(String name, ObjectNode scheme) {
        String type = context.fields().requiredText(scheme, "type");
        Optional<Kind> kind = kind(scheme, type);
        if (kind.isEmpty()) {
            context.report(DiagnosticCode.UNKNOWN_SECURITY_KIND, scheme, type);
        }
        String parameter = switch (type) {
            case "apiKey" -> context.fields().requiredText(scheme, "name");
            case "http" -> context.fields().requiredText(scheme, "scheme");
            default -> "";
        };
        return kind.map(
                known -> new SecurityScheme(name, known, parameter, context.documentation(scheme), scheme.location()));
    }

    private Optional<Kind> kind(ObjectNode scheme, String type) {
        return switch (type) {
            case "apiKey" -> apiKey(context.fields().requiredText(scheme, "in"));
            case "http" ->
                Optional.of(http(context.fields().text(scheme, "scheme").orElse("")));
            case "mutualTLS" -> Optional.of(Kind.MUTUAL_TLS);
            case "oauth2" -> Optional.of(Kind.OAUTH2);
            case "openIdConnect" -> Optional.of(Kind.OPEN_ID_CONNECT);
            default -> Optional.empty();
        };
    }

    private static Optional<Kind> apiKey(String in) {
        return switch (in) {
            case "header" -> Optional.of(Kind.API_KEY_HEADER);
            case "query" -> Optional.of(Kind.API_KEY_QUERY);
            case "cookie" -> Optional.of(Kind.API_KEY_COOKIE);
            default -> Optional.empty();
        };
    }

    private static Kind http(String scheme) {
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "basic" -> Kind.HTTP_BASIC;
            case "bearer" -> Kind.HTTP_BEARER;
            default -> Kind.HTTP_OTHER;
        };
    }
}
