package io.plumbline.generator.model;

import java.util.List;
import java.util.Map;

/**
 * Schemes that must all be met together.
 *
 * @param scopes required scopes by scheme name; no entry means that anonymous calls are welcome
 */
public record SecurityRequirement(Map<String, List<String>> scopes) {}
