package io.plumbline.generator.java.service;

import static io.plumbline.generator.java.service.Contracts.body;
import static io.plumbline.generator.java.service.Contracts.json;
import static io.plumbline.generator.java.service.Contracts.object;
import static io.plumbline.generator.java.service.Contracts.parameter;
import static io.plumbline.generator.java.service.Contracts.property;
import static io.plumbline.generator.java.service.Contracts.ref;
import static io.plumbline.generator.java.service.Contracts.response;
import static io.plumbline.generator.java.service.Contracts.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.java.support.Compilation;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Parameter.In;
import io.plumbline.generator.model.Response;
import io.plumbline.generator.model.Service;
import io.plumbline.generator.model.TypeDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are taken by Java, by the runtime or by generated code itself still give code that compiles. */
class HostileServiceTest {

    private static final List<String> NAMES = List.of(
            "ok",
            "Default",
            "NotFound",
            "Call",
            "CallContext",
            "Headers",
            "HttpResponse",
            "Route",
            "Router",
            "List",
            "Map",
            "String",
            "Object",
            "Override",
            "Record",
            "Codecs",
            "Parameter",
            "Shape",
            "Status4XX",
            "Violations",
            "IOException",
            "Deprecated",
            "Generated",
            "SuppressWarnings",
            "IllegalArgumentException",
            "Statuses",
            "Presence",
            "Objects",
            "RequestBody",
            "Builder");

    private static Operation operation(String name) {
        List<Parameter> parameters = new ArrayList<>();
        for (String part : List.of(
                "request",
                "context",
                "call",
                "in",
                "it",
                "result",
                "class",
                "OPERATION",
                "BODY",
                "status",
                "a*/b",
                "\"\\u0022")) {
            parameters.add(parameter(In.QUERY, property(part, text(), part.length() % 2 == 0)));
        }
        Response open = new Response(
                "default",
                List.of(
                        parameter(In.HEADER, property("Status", text(), true)),
                        parameter(In.HEADER, property("violations", text(), true))),
                List.of(json(ref(name))),
                Contracts.documentation("@param {@code */"));
        return Contracts.Draft.of(name, "PUT", "/" + name, parameters.toArray(Parameter[]::new))
                .sends(body(true, json(ref(name))))
                .answers(response("200", json(ref(name))), response("4XX", json(ref(name))), open);
    }

    @TempDir
    private Path classes = Path.of("");

    private void compiles(List<TypeDefinition> types, Service... services) {
        List<GeneratedFile> sources = GeneratedService.sources(Contracts.model(types, services));
        assertThat(Compilation.of(sources, classes).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call", "String"})
    void compilesWhateverTheNames(String service) {
        List<TypeDefinition> types = NAMES.stream()
                .map(name -> object(name, property("x", text(), false)))
                .toList();
        Operation[] operations =
                NAMES.stream().map(HostileServiceTest::operation).toArray(Operation[]::new);
        compiles(types, Contracts.service(service, operations));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void compilesWithMorePartsThanAConstructorTakes(boolean required) {
        Parameter[] parameters = IntStream.range(0, 300)
                .mapToObj(i -> parameter(In.QUERY, property("p" + i, text(), required)))
                .toArray(Parameter[]::new);
        compiles(
                List.of(),
                Contracts.service(
                        "big", Contracts.Draft.of("big", "GET", "/", parameters).answers()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 60})
    void compilesWithAnyNumberOfOperations(int count) {
        Operation[] operations = IntStream.range(0, count)
                .mapToObj(i -> Contracts.Draft.of("o" + i, "GET", "/" + i).answers(response("204")))
                .toArray(Operation[]::new);
        compiles(List.of(), Contracts.service("many", operations));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-b", "get /x/{y}", "class", "1", "*/", "\n", "", "ÄÖ", "ok"})
    void compilesWhateverTheOperationsIds(String id) {
        Operation[] operations = Arrays.asList(id, id + "-", id + "_").stream()
                .map(name -> Contracts.Draft.of(name, "GET", "/" + name.hashCode())
                        .answers(response("200"), response("299")))
                .toArray(Operation[]::new);
        compiles(List.of(), Contracts.service(id, operations), Contracts.service(id + " "));
    }
}
