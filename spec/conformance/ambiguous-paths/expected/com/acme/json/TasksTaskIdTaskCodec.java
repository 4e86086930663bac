package com.acme.json;

import com.acme.model.TasksTaskIdTask;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code TasksTaskIdTask}.
 */
@Generated("io.plumbline")
public final class TasksTaskIdTaskCodec implements Codec<TasksTaskIdTask> {
    /**
     * The only instance there is.
     */
    public static final TasksTaskIdTaskCodec INSTANCE = new TasksTaskIdTaskCodec();

    /**
     * Does the work.
     */
    private static final Codec<TasksTaskIdTask> CODEC = Codecs.enumeration(byValue(), TasksTaskIdTask::value);

    /**
     * For the only instance.
     */
    private TasksTaskIdTaskCodec() {
    }

    @Override
    public @Nullable TasksTaskIdTask read(JsonReader in) {
        return CODEC.read(in);
    }

    @Override
    public void write(JsonWriter out, TasksTaskIdTask value) {
        CODEC.write(out, value);
    }

    /**
     * Finds the constant for each value.
     *
     * @return constants by value, in the contract's order
     */
    private static Map<Object, TasksTaskIdTask> byValue() {
        Map<Object, TasksTaskIdTask> table = new LinkedHashMap<>();
        for (TasksTaskIdTask each : TasksTaskIdTask.values()) {
            table.put(each.value(), each);
        }
        return table;
    }
}
