package io.plumbline.runtime.http;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.http.body.BodyTooLargeException;
import io.plumbline.runtime.http.body.Fields;
import io.plumbline.runtime.http.body.FormTree;
import io.plumbline.runtime.http.body.Forms;
import io.plumbline.runtime.http.body.MalformedBodyException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Forms, whose texts are typed by their fields and then read by the codec that reads the object's JSON. */
record FieldsForm<T>(Fields fields, Codec<T> codec) implements BodyForm<T> {

    @Override
    public Decoded<T> read(SentBody body) throws IOException {
        body.requireUtf8();
        FormTree form;
        try {
            form = Forms.read(body.bounded(), body.mediaType(), fields, body.store());
        } catch (MalformedBodyException e) {
            return Decoded.wrong("contentMediaType", body.mediaType().value(), String.valueOf(e.getMessage()));
        } catch (BodyTooLargeException e) {
            throw new ProblemException(Problem.of(ProblemKind.CONTENT_TOO_LARGE, String.valueOf(e.getMessage())));
        }
        List<Violation> violations = new ArrayList<>(form.violations());
        T value = value(form, violations);
        return violations.isEmpty() ? new Decoded<>(Optional.ofNullable(value), List.of()) : Decoded.wrong(violations);
    }

    private @Nullable T value(FormTree form, List<Violation> violations) {
        try {
            return Json.fromTree(codec, form.tree());
        } catch (ConstraintViolationException e) {
            e.violations().stream().filter(form::isNews).forEach(violations::add);
            return null;
        }
    }
}
