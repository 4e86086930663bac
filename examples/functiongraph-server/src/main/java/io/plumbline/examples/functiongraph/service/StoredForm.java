package io.plumbline.examples.functiongraph.service;

import io.plumbline.examples.functiongraph.contract.json.FuncAsyncDestinationConfigCodec;
import io.plumbline.examples.functiongraph.contract.json.FuncAsyncDestinationConfigResultCodec;
import io.plumbline.examples.functiongraph.contract.model.AsyncInvokeConfig;
import io.plumbline.examples.functiongraph.contract.model.AsyncInvokeConfigRequest;
import io.plumbline.examples.functiongraph.contract.model.FuncAsyncDestinationConfig;
import io.plumbline.examples.functiongraph.store.Settings;
import io.plumbline.examples.functiongraph.store.StoredConfig;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Between the contract's models and what is stored.
 *
 * <p>Targets are stored as the JSON text that the wire has, so that a target of a kind that comes later can be stored
 * and answered.
 */
final class StoredForm {

    private StoredForm() {}

    /** What to store of a request. */
    static Settings settings(AsyncInvokeConfigRequest request) {
        FuncAsyncDestinationConfig targets = request.destinationConfig();
        FuncAsyncDestinationConfig stored =
                targets == null ? FuncAsyncDestinationConfig.builder().build() : targets;
        return new Settings(
                request.maxAsyncEventAgeInSeconds(),
                request.maxAsyncRetryAttempts(),
                text(Json.write(FuncAsyncDestinationConfigCodec.INSTANCE, stored)),
                request.enableAsyncStatusLog(),
                logTarget(request));
    }

    /** What to answer of what is stored. */
    static AsyncInvokeConfig answer(StoredConfig stored) {
        Settings settings = stored.settings();
        return AsyncInvokeConfig.builder()
                .funcUrn(stored.functionUrn())
                .maxAsyncEventAgeInSeconds(settings.maxAsyncEventAgeInSeconds())
                .maxAsyncRetryAttempts(settings.maxAsyncRetryAttempts())
                .destinationConfig(
                        Json.read(FuncAsyncDestinationConfigResultCodec.INSTANCE, settings.destinationConfig()))
                .createdTime(stored.createdTime())
                .lastModified(stored.lastModified())
                .enableAsyncStatusLog(settings.enableAsyncStatusLog())
                .build();
    }

    private static String logTarget(AsyncInvokeConfigRequest request) {
        Map<String, Object> target = new TreeMap<>();
        put(target, "log_group_id", request.logGroupId());
        put(target, "log_stream_id", request.logStreamId());
        put(target, "log_group_name", request.logGroupName());
        put(target, "log_stream_name", request.logStreamName());
        return text(Json.write(Codecs.ANY, target));
    }

    private static void put(Map<String, Object> target, String name, @Nullable String value) {
        if (value != null) {
            target.put(name, value);
        }
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
