package io.plumbline.openapigenerator;

import com.google.auto.service.AutoService;
import io.plumbline.generator.engine.option.OptionKey;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;

/**
 * The generator name {@code plumbline} for OpenAPI Generator's Maven plugin, command line and other tools.
 *
 * <p>The document is read again from its file by our own front end, since the tool's model has already lost constraints
 * and places, and the sources come from our own pipeline: the same bytes as from our own doors. The tool's templates
 * get an empty model to work on and so write nothing.
 */
@AutoService(CodegenConfig.class)
public final class PlumblineCodegen extends DefaultCodegen {

    private static final String DEFAULT_SOURCE_FOLDER = "src/main/java";

    /** A generator without templates. */
    public PlumblineCodegen() {
        modelTemplateFiles.clear();
        apiTemplateFiles.clear();
        supportingFiles.clear();
        cliOptions.clear();
        cliOptions.add(new CliOption(CodegenConstants.SOURCE_FOLDER, "source root within the output folder")
                .defaultValue(DEFAULT_SOURCE_FOLDER));
        for (OptionKey option : OptionKey.values()) {
            cliOptions.add(new CliOption(option.key(), option.help()));
        }
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.SERVER;
    }

    @Override
    public String getName() {
        return "plumbline";
    }

    @Override
    public String getHelp() {
        return "Generates immutable Java models and a server interface that can not break the contract.";
    }

    /**
     * Generates, and leaves the tool nothing to do.
     *
     * @throws ContractException where the contract has errors; the message lists them with their places
     */
    @Override
    public void preprocessOpenAPI(OpenAPI openApi) {
        new ContractSources(getInputSpec(), getOutputDir(), sourceFolder(), options()).generate();
        openApi.setPaths(new Paths());
        openApi.setComponents(new Components());
        openApi.setWebhooks(null);
    }

    private String sourceFolder() {
        Object folder = additionalProperties.get(CodegenConstants.SOURCE_FOLDER);
        return folder == null ? DEFAULT_SOURCE_FOLDER : folder.toString();
    }

    /** Our own options as the user gave them; the tool keeps its own ones and some of its findings in the same map. */
    private Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        for (OptionKey option : OptionKey.values()) {
            Object value = additionalProperties.get(option.key());
            if (value != null) {
                options.put(option.key(), value.toString());
            }
        }
        return options;
    }
}
