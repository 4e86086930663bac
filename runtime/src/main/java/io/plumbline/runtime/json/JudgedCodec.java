package io.plumbline.runtime.json;

import io.plumbline.runtime.constraint.Violations;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A codec of values whose tree is judged before it is read. */
record JudgedCodec<T>(Function<@Nullable Object, Violations> judge, Codec<T> content) implements Codec<T> {

    @Override
    public @Nullable T read(JsonReader in) {
        return read(in, judge, content::read);
    }

    @Override
    public void write(JsonWriter out, T value) {
        content.write(out, value);
    }

    static <T> @Nullable T read(
            JsonReader in, Function<@Nullable Object, Violations> judge, Function<JsonReader, @Nullable T> reading) {
        Trials trials = in.trials();
        int before = in.violationCount();
        Object tree = in.readTree();
        if (in.violationCount() == before) {
            in.addAll(judge.apply(tree));
        }
        if (in.violationCount() > before) {
            return null;
        }
        TreeReader part = new TreeReader(tree, in.limits(), trials, in.depth());
        T value = reading.apply(part);
        in.addAll(part.violations());
        in.addSkipped(part.skipped());
        return value;
    }
}
