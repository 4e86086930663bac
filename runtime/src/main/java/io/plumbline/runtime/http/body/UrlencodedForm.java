package io.plumbline.runtime.http.body;

import io.plumbline.runtime.http.parameter.RawValues;
import io.plumbline.runtime.http.parameter.SpellingException;
import java.util.List;
import java.util.Optional;

/** Reads {@code application/x-www-form-urlencoded}, strictly: every {@code %} begins an escape, and all is UTF-8. */
final class UrlencodedForm {

    private UrlencodedForm() {}

    /** The pairs in the order in which they were sent. */
    static List<Item> read(byte[] body, BodyLimits limits) {
        String text = BodyText.decode(body, Optional.empty());
        if (text.chars().filter(character -> character == '&').count() >= limits.parts()) {
            throw new BodyTooLargeException("the body has more than " + limits.parts() + " fields");
        }
        try {
            return RawValues.ofQuery(text).entries().stream()
                    .map(UrlencodedForm::pair)
                    .toList();
        } catch (SpellingException e) {
            throw new MalformedBodyException("has a field whose name " + e.getMessage());
        }
    }

    private static Item pair(RawValues.Entry entry) {
        return new Item.Pair(entry.name(), entry.value());
    }
}
