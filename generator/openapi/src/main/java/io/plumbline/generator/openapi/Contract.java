package io.plumbline.generator.openapi;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.openapi.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What reading a contract gave.
 *
 * @param model the model, empty where the diagnostics hold an error
 * @param files every document that was read, the root document first
 */
public record Contract(Optional<ApiModel> model, List<SourceFile> files) {}
