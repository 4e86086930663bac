package io.plumbline.examples.functiongraph.store;

import io.plumbline.runtime.urn.FunctionUrn;
import java.time.OffsetDateTime;

/**
 * A configuration with the function version it belongs to and its times.
 *
 * @param functionUrn with version or alias
 * @param settings what was put
 * @param createdTime when the configuration came into being, to the microsecond, UTC
 * @param lastModified when it was last put, likewise
 */
public record StoredConfig(
        FunctionUrn functionUrn, Settings settings, OffsetDateTime createdTime, OffsetDateTime lastModified) {}
