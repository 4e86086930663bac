package com.acme.json;

import com.acme.model.Action;
import com.acme.model.Reboot;
import com.acme.model.Snapshot;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.json.Unions;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Action}.
 */
@Generated("io.plumbline")
public final class ActionCodec implements Codec<Action> {
    /**
     * The only instance there is.
     */
    public static final ActionCodec INSTANCE = new ActionCodec();

    /**
     * The codecs of the kinds there are.
     */
    private static final Map<String, Codec<? extends Action>> BRANCHES = branches();

    /**
     * For the only instance.
     */
    private ActionCodec() {
    }

    /**
     * Finds the codec for each value of the discriminator.
     *
     * @return codecs by value, in the contract's order
     */
    private static Map<String, Codec<? extends Action>> branches() {
        Map<String, Codec<? extends Action>> table = new LinkedHashMap<>();
        table.put("reboot", Codecs.lazy(() -> RebootCodec.INSTANCE));
        table.put("power_on", Codecs.lazy(() -> RebootCodec.INSTANCE));
        table.put("snapshot", Codecs.lazy(() -> SnapshotCodec.INSTANCE));
        return table;
    }

    @Override
    public @Nullable Action read(JsonReader in) {
        return Unions.discriminated(in, "type", BRANCHES);
    }

    @Override
    public void write(JsonWriter out, Action value) {
        if (value instanceof Reboot branch0) {
            RebootCodec.INSTANCE.write(out, branch0);
            return;
        }
        if (value instanceof Snapshot branch1) {
            SnapshotCodec.INSTANCE.write(out, branch1);
        }
    }
}
