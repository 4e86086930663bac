package io.plumbline.generator.model;

import java.util.List;
import java.util.Map;

/**
 * A whole contract, linked: every reference leads to a definition in it.
 *
 * @param info what the document says of itself
 * @param types every type that needs a definition of its own, named schemas and structured inline ones, in document
 *     order
 * @param schemas every schema that judges values beyond their types, those that others refer to too
 * @param services the operations, grouped
 * @param webhooks the operations that the described server calls: webhooks grouped likewise, and each callback by
 *     itself; the path of such an operation is the webhook's name or the callback's expression
 * @param securitySchemes the ways to authenticate, by name
 */
public record ApiModel(
        Info info,
        Map<TypeKey, TypeDefinition> types,
        Map<TypeKey, SchemaDefinition> schemas,
        List<Service> services,
        List<Service> webhooks,
        Map<String, SecurityScheme> securitySchemes) {

    /** A contract whose types say all there is to say of values. */
    public ApiModel(
            Info info,
            Map<TypeKey, TypeDefinition> types,
            List<Service> services,
            List<Service> webhooks,
            Map<String, SecurityScheme> securitySchemes) {
        this(info, types, Map.of(), services, webhooks, securitySchemes);
    }

    /** The definition that a reference leads to. */
    public TypeDefinition definition(TypeKey key) {
        TypeDefinition definition = types.get(key);
        if (definition == null) {
            throw new IllegalArgumentException("no type is defined at " + key);
        }
        return definition;
    }
}
