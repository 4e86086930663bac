package io.plumbline.examples.functiongraph.store;

import org.jspecify.annotations.Nullable;

/**
 * What a client puts.
 *
 * @param maxAsyncEventAgeInSeconds validity period of a message, seconds
 * @param maxAsyncRetryAttempts number of retries after a failure
 * @param destinationConfig the targets as the JSON text that answers carry
 * @param enableAsyncStatusLog whether call status is kept, null where the client did not say
 * @param logTarget log group and stream as JSON text; accepted, never answered
 */
public record Settings(
        int maxAsyncEventAgeInSeconds,
        int maxAsyncRetryAttempts,
        String destinationConfig,
        @Nullable Boolean enableAsyncStatusLog,
        String logTarget) {}
