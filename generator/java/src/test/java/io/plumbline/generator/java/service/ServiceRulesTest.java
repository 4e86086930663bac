package io.plumbline.generator.java.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.MediaType;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Parameter.In;
import io.plumbline.generator.model.Parameter.StyleName;
import io.plumbline.generator.model.Response;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.model.diagnostic.Diagnostic;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.runtime.constraint.Length;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What services can not serve is told, with its place, and nothing else is. */
class ServiceRulesTest {

    private static final TypeUse FREE = TypeUse.of(new Type.MapOf(Contracts.text()));
    private static final TypeUse NESTED = TypeUse.of(new Type.ObjectOf(
            List.of(Contracts.property("in", FREE, true)), new AdditionalProperties.Ignored(), List.of()));
    private static final TypeUse MIXED = TypeUse.of(new Type.Union(
            Type.UnionKind.ONE_OF, List.of(branch(Contracts.text()), branch(Contracts.list(Contracts.text()))), ""));
    private static final TypeUse SCALARS = TypeUse.of(
            new Type.Union(Type.UnionKind.ONE_OF, List.of(branch(Contracts.text()), branch(Contracts.integer())), ""));

    private static Type.Branch branch(TypeUse use) {
        return new Type.Branch(io.plumbline.generator.model.NameHint.of("branch"), use, List.of());
    }

    private static List<String> check(Operation... operations) {
        Diagnostics diagnostics = new Diagnostics();
        ServiceRules.check(Contracts.model(List.of(), Contracts.service("x", operations)), diagnostics);
        return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
    }

    private static Contracts.Draft get(Parameter... parameters) {
        return Contracts.Draft.of("x", "GET", "/x", parameters);
    }

    private static Response ok(MediaType... content) {
        return Contracts.response("200", content);
    }

    private static Operation query(StyleName style, boolean explode, TypeUse use) {
        return get(Contracts.parameter(In.QUERY, style, explode, Contracts.property("q", use, false)))
                .answers(ok());
    }

    private static Operation content(String mediaType) {
        Parameter plain = Contracts.parameter(In.QUERY, Contracts.property("q", NESTED, false));
        return get(new Parameter(plain.in(), plain.style(), plain.property(), Optional.of(mediaType)))
                .answers(ok());
    }

    private static Operation body(MediaType... content) {
        return Contracts.Draft.of("x", "POST", "/x")
                .sends(Contracts.body(true, content))
                .answers(ok());
    }

    private static MediaType other(String range) {
        return new MediaType(range, Optional.of(Contracts.text()));
    }

    private static MediaType typed(String range, TypeUse use) {
        return new MediaType(range, Optional.of(use));
    }

    private static MediaType json(TypeUse use) {
        return typed("application/json", use);
    }

    private static Response header(String name, TypeUse use) {
        Parameter header = Contracts.parameter(In.HEADER, Contracts.property(name, use, false));
        return new Response("200", List.of(header), List.of(), Contracts.documentation(""));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        query(StyleName.FORM, true, NESTED),
                        "warning: the query parameter \"q\" has arrays or objects inside of others"),
                Arguments.of(
                        query(StyleName.FORM, false, Contracts.list(Contracts.list(Contracts.text()))),
                        "warning: the query parameter \"q\" has arrays or objects inside of others"),
                Arguments.of(
                        query(StyleName.DEEP_OBJECT, true, Contracts.text()),
                        "warning: the query parameter \"q\" is no object"),
                Arguments.of(
                        query(StyleName.DEEP_OBJECT, true, Contracts.list(Contracts.text())),
                        "warning: the query parameter \"q\" is no object"),
                Arguments.of(content("text/xml"), "error: the query parameter \"q\" is a document of type text/xml"),
                Arguments.of(
                        body(
                                json(Contracts.list(Contracts.text())),
                                typed("multipart/form-data", Contracts.list(FREE))),
                        "warning: the request of POST /x is not served in the media type multipart/form-data"),
                Arguments.of(
                        body(typed("multipart/form-data", Contracts.list(FREE))),
                        "warning: the request of POST /x is handed on as bytes in the media type multipart/form-data"),
                Arguments.of(
                        body(json(NESTED), typed("application/xml", NESTED)),
                        "warning: the request of POST /x is handed on as bytes in the media type application/xml"),
                Arguments.of(
                        body(typed("image/jpeg", Contracts.text(Length.Rule.of(1, 6)))),
                        "warning: the request of POST /x is handed on as bytes in the media type image/jpeg"),
                Arguments.of(
                        get().answers(ok(typed("text/event-stream", NESTED))),
                        "warning: response 200 of GET /x is handed on as bytes in the media type text/event-stream"),
                Arguments.of(
                        get().answers(ok(typed("application/x-www-form-urlencoded", NESTED))),
                        "warning: response 200 of GET /x is handed on as bytes in the media type application/x-www-f"),
                Arguments.of(
                        get().answers(header("X Y", Contracts.text())),
                        "error: the header parameter \"X Y\" has a name that no header can have"),
                Arguments.of(
                        get().answers(header("X", Contracts.list(FREE))),
                        "warning: the header parameter \"X\" has arrays or objects inside of others"),
                Arguments.of(get().secured("Tls").answers(ok()), "error: the security scheme \"Tls\" is mutual TLS"),
                Arguments.of(get().secured("None").answers(ok()), "error: the security scheme \"None\" is not defined"),
                Arguments.of(
                        Contracts.Draft.of("x", "GET", "/{a}{b}").answers(ok()),
                        "error: the path /{a}{b} can not be matched"),
                Arguments.of(
                        Contracts.Draft.of("x", "GET", "x").answers(ok()), "error: the path x can not be matched"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void tells(Operation operation, String message) {
        assertThat(check(operation)).singleElement().asString().startsWith("contract.yaml:7:3: " + message);
    }

    static Stream<Operation> served() {
        return Stream.of(
                query(StyleName.FORM, true, SCALARS),
                query(StyleName.FORM, true, MIXED),
                query(StyleName.FORM, true, FREE),
                query(StyleName.FORM, false, FREE),
                query(StyleName.DEEP_OBJECT, true, FREE),
                query(StyleName.PIPE_DELIMITED, false, Contracts.list(Contracts.integer())),
                content("application/json"),
                body(other("application/json; charset=utf-8"), other("application/vnd.acme.v1+json")),
                body(other("*/*")),
                body(other("multipart/form-data")),
                body(other("application/json"), other("text/plain")),
                body(other("application/json"), new MediaType("application/merge-patch+json", Optional.empty())),
                body(typed("multipart/form-data", NESTED), typed("application/x-www-form-urlencoded", NESTED)),
                body(new MediaType("application/octet-stream", Optional.empty()), other("image/*")),
                get().answers(ok(other("text/csv"), new MediaType("image/png", Optional.of(Bodies.CONTENT)))),
                get().answers(ok(Contracts.json(NESTED)), Contracts.response("4XX"), Contracts.response("default")),
                get().answers(header("X", Contracts.list(Contracts.text()))),
                get().secured("Token").answers(ok()));
    }

    @ParameterizedTest
    @MethodSource("served")
    void isSilentOtherwise(Operation operation) {
        assertThat(check(operation)).isEmpty();
    }

    @Test
    void tellsPathsThatNoRequestTellsApart() {
        List<String> found = check(
                Contracts.Draft.of("a", "GET", "/x/{a}").answers(ok()),
                Contracts.Draft.of("b", "PUT", "/x/{b}").answers(ok()),
                Contracts.Draft.of("c", "GET", "/x/{c}").answers(ok()));
        assertThat(found)
                .singleElement()
                .asString()
                .contains("no request is for /x/{c}: all of its paths are also those of /x/{a} at contract.yaml:7:3");
    }
}
