package io.plumbline.generator.openapi.validate;

import java.util.HashMap;
import java.util.Map;

/**
 * The properties of the objects of OpenAPI 3.0 and 3.1, and what they hold.
 *
 * @param contents by name: the kind of object, with {@code []} or <code>{}</code> behind it for an array or a map of
 *     them; empty where it is something else
 */
record FieldTable(Map<String, String> contents) {

    private static final Map<String, FieldTable> TABLES = read("""
            document: openapi info=info jsonSchemaDialect servers=server[] paths=path-item{} webhooks=path-item{}
            document: components=components security tags=tag[] externalDocs=external-documentation
            info: title summary description termsOfService contact=contact license=license version
            contact: name url email
            license: name identifier url
            server: url description variables=server-variable{}
            server-variable: enum default description
            components: schemas responses=response{} parameters=parameter{} examples=example{}
            components: requestBodies=request-body{} headers=header{} securitySchemes=security-scheme{}
            components: links=link{} callbacks=path-item{}{} pathItems=path-item{}
            path-item: $ref summary description servers=server[] parameters=parameter[]
            path-item: get=operation put=operation post=operation delete=operation options=operation
            path-item: head=operation patch=operation trace=operation
            operation: tags summary description externalDocs=external-documentation operationId deprecated security
            operation: parameters=parameter[] requestBody=request-body responses=response{}
            operation: callbacks=path-item{}{} servers=server[]
            external-documentation: url description
            parameter: name in description required deprecated allowEmptyValue style explode allowReserved schema
            parameter: example examples=example{} content=media-type{}
            header: description required deprecated allowEmptyValue style explode allowReserved schema
            header: example examples=example{} content=media-type{}
            request-body: description content=media-type{} required
            media-type: schema example examples=example{} encoding=encoding{}
            encoding: contentType headers=header{} style explode allowReserved
            response: description headers=header{} content=media-type{} links=link{}
            example: summary description value externalValue
            link: operationRef operationId parameters requestBody description server=server
            tag: name description externalDocs=external-documentation
            security-scheme: type description name in scheme bearerFormat flows=flows openIdConnectUrl
            flows: implicit=flow password=flow clientCredentials=flow authorizationCode=flow
            flow: authorizationUrl tokenUrl refreshUrl scopes
            """);

    /** The properties of a kind of object. */
    static FieldTable of(String kind) {
        return TABLES.getOrDefault(kind, new FieldTable(Map.of()));
    }

    static boolean isKind(String kind) {
        return TABLES.containsKey(kind);
    }

    boolean has(String name) {
        return contents.containsKey(name);
    }

    /** What a property holds. */
    String content(String name) {
        return contents.getOrDefault(name, "");
    }

    private static Map<String, FieldTable> read(String lines) {
        Map<String, FieldTable> tables = new HashMap<>();
        for (String line : lines.lines().toList()) {
            int colon = line.indexOf(": ");
            FieldTable table =
                    tables.computeIfAbsent(line.substring(0, colon), kind -> new FieldTable(new HashMap<>()));
            for (String word : line.substring(colon + 2).split(" ", -1)) {
                int equals = word.indexOf('=');
                table.contents.put(
                        equals < 0 ? word : word.substring(0, equals), equals < 0 ? "" : word.substring(equals + 1));
            }
        }
        return Map.copyOf(tables);
    }
}
