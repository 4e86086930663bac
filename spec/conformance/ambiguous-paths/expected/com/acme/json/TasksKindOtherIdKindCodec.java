package com.acme.json;

import com.acme.model.TasksKindOtherIdKind;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code TasksKindOtherIdKind}.
 */
@Generated("io.plumbline")
public final class TasksKindOtherIdKindCodec implements Codec<TasksKindOtherIdKind> {
    /**
     * The only instance there is.
     */
    public static final TasksKindOtherIdKindCodec INSTANCE = new TasksKindOtherIdKindCodec();

    /**
     * Does the work.
     */
    private static final Codec<TasksKindOtherIdKind> CODEC = Codecs.enumeration(byValue(), TasksKindOtherIdKind::value);

    /**
     * For the only instance.
     */
    private TasksKindOtherIdKindCodec() {
    }

    @Override
    public @Nullable TasksKindOtherIdKind read(JsonReader in) {
        return CODEC.read(in);
    }

    @Override
    public void write(JsonWriter out, TasksKindOtherIdKind value) {
        CODEC.write(out, value);
    }

    /**
     * Finds the constant for each value.
     *
     * @return constants by value, in the contract's order
     */
    private static Map<Object, TasksKindOtherIdKind> byValue() {
        Map<Object, TasksKindOtherIdKind> table = new LinkedHashMap<>();
        for (TasksKindOtherIdKind each : TasksKindOtherIdKind.values()) {
            table.put(each.value(), each);
        }
        return table;
    }
}
