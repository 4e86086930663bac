package com.acme.json;

import com.acme.model.UploadRequestFormDataSource;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.json.Unions;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code UploadRequestFormDataSource}.
 */
@Generated("io.plumbline")
public final class UploadRequestFormDataSourceCodec implements Codec<UploadRequestFormDataSource> {
    /**
     * The only instance there is.
     */
    public static final UploadRequestFormDataSourceCodec INSTANCE = new UploadRequestFormDataSourceCodec();

    /**
     * The codecs of the kinds there are.
     */
    private static final List<Unions.Branch<UploadRequestFormDataSource>> BRANCHES = List.of(
    new Unions.Branch<>("integer", Codecs.wrapped(Codecs.BIG_INTEGER, UploadRequestFormDataSource.IntegerValue::new, UploadRequestFormDataSource.IntegerValue::value)),
    new Unions.Branch<>("binary", Codecs.wrapped(Codecs.CONTENT, UploadRequestFormDataSource.BinaryValue::new, UploadRequestFormDataSource.BinaryValue::value)));

    /**
     * For the only instance.
     */
    private UploadRequestFormDataSourceCodec() {
    }

    @Override
    public @Nullable UploadRequestFormDataSource read(JsonReader in) {
        return Unions.exactlyOne(in, BRANCHES);
    }

    @Override
    public void write(JsonWriter out, UploadRequestFormDataSource value) {
        if (value instanceof UploadRequestFormDataSource.IntegerValue branch0) {
            Codecs.BIG_INTEGER.write(out, branch0.value());
            return;
        }
        if (value instanceof UploadRequestFormDataSource.BinaryValue branch1) {
            Codecs.CONTENT.write(out, branch1.value());
        }
    }
}
