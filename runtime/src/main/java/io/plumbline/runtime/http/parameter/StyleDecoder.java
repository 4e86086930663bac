package io.plumbline.runtime.http.parameter;

import org.jspecify.annotations.Nullable;

/** Takes apart values that are spelled in one style. */
interface StyleDecoder {

    /** As {@link Style#decode}. */
    @Nullable
    Object decode(Spelling spelling, RawValues raw);
}
