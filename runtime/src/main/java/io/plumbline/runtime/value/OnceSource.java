package io.plumbline.runtime.value;

import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** A stream that is handed out once. */
final class OnceSource implements Content.Source {

    private final InputStream stream;
    private final AtomicBoolean taken = new AtomicBoolean();

    OnceSource(InputStream stream) {
        this.stream = stream;
    }

    @Override
    public InputStream open() {
        if (taken.getAndSet(true)) {
            throw new IllegalStateException("the stream has been read already");
        }
        return stream;
    }
}
