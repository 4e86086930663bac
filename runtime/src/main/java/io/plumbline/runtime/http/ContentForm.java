package io.plumbline.runtime.http;

import io.plumbline.runtime.value.Content;

/** Bytes of any media type, read by the service while they arrive. */
record ContentForm() implements BodyForm<Content> {

    @Override
    public Decoded<Content> read(SentBody body) {
        return Decoded.of(Content.once(body.bounded()).as(body.line()));
    }
}
