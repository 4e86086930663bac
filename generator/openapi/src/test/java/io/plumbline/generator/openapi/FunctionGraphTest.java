package io.plumbline.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.SecurityRequirement;
import io.plumbline.generator.model.SecurityScheme;
import io.plumbline.generator.model.SecurityScheme.Kind;
import io.plumbline.generator.model.diagnostic.Diagnostic;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.model.diagnostic.Severity;
import io.plumbline.generator.openapi.source.SourceFile;
import io.plumbline.generator.openapi.source.SpecSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads the repository's own contract. */
final class FunctionGraphTest {

    private static final Path FILE = Specs.repository().resolve("spec/functiongraph/openapi.yaml");

    private final Diagnostics diagnostics = new Diagnostics();
    private final Contract contract =
            OpenApiFrontEnd.readContract(SpecSource.file(FILE), FrontEndOptions.DEFAULT, diagnostics);
    private final ApiModel model = contract.model().orElseThrow(() -> new AssertionError(diagnostics.sorted()));

    @Test
    void hasNothingToComplainAbout() {
        assertThat(diagnostics.sorted()).extracting(Diagnostic::severity).containsOnly(Severity.NOTE);
        assertThat(contract.files()).extracting(SourceFile::file).containsExactly(Optional.of(FILE));
    }

    @Test
    void namesEverySchemaAndTheInlineEnumeration() {
        assertThat(ModelText.names(model))
                .containsExactly(
                        "AsyncInvokeConfigRequest",
                        "FuncAsyncDestinationConfig",
                        "FuncDestinationConfig",
                        "ObsDestination",
                        "SmnDestination",
                        "DisDestination",
                        "FunctionGraphDestination",
                        "ObsParam",
                        "SmnParam",
                        "DisParam",
                        "FunctionGraphParam",
                        "AsyncInvokeConfig",
                        "FuncAsyncDestinationConfigResult",
                        "FuncDestinationConfigResult",
                        "AsyncInvokeConfigList",
                        "PageInfo",
                        "ErrorResp",
                        "FuncDestinationConfigResult/destination");
    }

    @Test
    void readsDefaultsAndRanges() {
        assertThat(ModelText.type(model, "AsyncInvokeConfigRequest"))
                .contains("max_async_event_age_in_seconds: integer{maximum=86400, minimum=1} = 3600;")
                .contains("max_async_retry_attempts: integer{maximum=3, minimum=0} = 1;")
                .contains("destination_config: @FuncAsyncDestinationConfig;");
    }

    @Test
    void tellsTheBranchesOfTheUnionByTheirConstant() {
        assertThat(ModelText.type(model, "FuncDestinationConfig"))
                .isEqualTo("one by destination { [OBS]@ObsDestination | [SMN]@SmnDestination"
                        + " | [DIS]@DisDestination | [FunctionGraph]@FunctionGraphDestination }");
        assertThat(ModelText.type(model, "ObsDestination"))
                .startsWith("{ destination!: string")
                .contains(" == OBS; param!: encoded<@ObsParam>")
                .endsWith("is [@FuncDestinationConfig]");
    }

    @Test
    void leavesTheEnumerationOfAnswersOpen() {
        assertThat(ModelText.type(model, "FuncDestinationConfigResult/destination"))
                .isEqualTo("enum+[OBS, SMN, DIS, FunctionGraph]");
    }

    @Test
    void readsTheOperationsInDocumentOrder() {
        String path = "/v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config";
        assertThat(ModelText.operations(model).replaceAll("\\{(max|min|pattern|format)[^}]*}", ""))
                .isEqualTo(String.join(
                        "\n",
                        "updateFunctionAsyncInvokeConfig: PUT " + path
                                + " (path project_id!: string, path function_urn!: string(function-urn))"
                                + " body! application/json=@AsyncInvokeConfigRequest"
                                + " -> 200=@AsyncInvokeConfig 400=@ErrorResp 404=@ErrorResp default=@ErrorResp",
                        "showFunctionAsyncInvokeConfig: GET " + path
                                + " (path project_id!: string, path function_urn!: string(function-urn))"
                                + " -> 200=@AsyncInvokeConfig 400=@ErrorResp 404=@ErrorResp default=@ErrorResp",
                        "deleteFunctionAsyncInvokeConfig: DELETE " + path
                                + " (path project_id!: string, path function_urn!: string(function-urn))"
                                + " -> 204 400=@ErrorResp 404=@ErrorResp default=@ErrorResp",
                        "listFunctionAsyncInvokeConfig: GET " + path
                                + "s (path project_id!: string, path function_urn!: string(function-urn),"
                                + " query marker: integer(int64) = 0, query limit: integer(int64) = 10)"
                                + " -> 200=@AsyncInvokeConfigList 400=@ErrorResp 404=@ErrorResp default=@ErrorResp"));
    }

    @Test
    void asksEveryCallerForTheToken() {
        assertThat(model.securitySchemes().values())
                .extracting(SecurityScheme::kind, SecurityScheme::parameter)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Kind.API_KEY_HEADER, "X-Auth-Token"));
        assertThat(model.services())
                .singleElement()
                .satisfies(service -> assertThat(service.operations())
                        .allSatisfy(operation -> assertThat(operation.security())
                                .containsExactly(new SecurityRequirement(Map.of("IamToken", List.of())))));
    }
}
