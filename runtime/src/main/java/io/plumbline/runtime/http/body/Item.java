package io.plumbline.runtime.http.body;

import io.plumbline.runtime.http.parameter.Percent;
import io.plumbline.runtime.value.Content;
import java.io.IOException;
import java.util.Optional;

/** A name with a value, as a form holds it. */
sealed interface Item {

    /** The field's name, decoded. */
    String name();

    /** The value as a style takes it apart: escapes still in it where the form has some. */
    String raw() throws IOException;

    /**
     * The value's text.
     *
     * @throws MalformedBodyException where it is none
     */
    String text() throws IOException;

    /** The media type that the value says it has. */
    Optional<HeaderValue> mediaType();

    /** Whether the value comes with a file's name. */
    boolean isFile();

    /** What the tree holds where the field is a file. */
    Object file() throws IOException;

    /** A pair of an urlencoded form. */
    record Pair(String name, String raw) implements Item {

        @Override
        public String text() {
            return Percent.decodeForm(raw);
        }

        @Override
        public Optional<HeaderValue> mediaType() {
            return Optional.empty();
        }

        @Override
        public boolean isFile() {
            return false;
        }

        @Override
        public Object file() {
            return text();
        }
    }

    /** A part of a multipart form. */
    record Part(PartHeaders headers, Content content) implements Item {

        @Override
        public String name() {
            return headers.name();
        }

        @Override
        public String raw() throws IOException {
            return text();
        }

        @Override
        public String text() throws IOException {
            return BodyText.decode(content.bytes(), mediaType().flatMap(type -> type.parameter("charset")));
        }

        @Override
        public Optional<HeaderValue> mediaType() {
            return Optional.ofNullable(headers.lines().get("content-type")).map(HeaderValue::parse);
        }

        @Override
        public boolean isFile() {
            return headers.fileName().isPresent();
        }

        @Override
        public Object file() {
            Content named = headers.fileName().map(content::named).orElse(content);
            String type = headers.lines().get("content-type");
            return (type == null ? named : named.as(type)).with(headers.lines());
        }
    }
}
