package io.plumbline.runtime.http;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.http.parameter.Place;
import io.plumbline.runtime.http.parameter.RawValues;
import io.plumbline.runtime.http.parameter.Readings;
import io.plumbline.runtime.http.parameter.SpellingException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.json.JsonSyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one parameter: its texts are taken apart by its style, typed by its shape and read by its codec, as JSON would
 * be.
 */
final class ParameterReader {

    private ParameterReader() {}

    static <T> Decoded<T> read(Parameter<T> parameter, Call call) {
        try {
            RawValues raw = call.values(parameter.in(), parameter.name());
            if (parameter.in() == Place.PATH && raw.named(parameter.name()).contains("")) {
                return Decoded.wrong("required", "true", "is empty");
            }
            return parameter.form() instanceof Parameter.Form.Styled styled
                    ? styled(parameter, styled, raw)
                    : json(parameter, raw);
        } catch (SpellingException e) {
            return Decoded.wrong("style", parameter.in().key(), String.valueOf(e.getMessage()));
        } catch (ConstraintViolationException e) {
            return Decoded.wrong(e.violations());
        } catch (JsonSyntaxException e) {
            return Decoded.wrong("contentMediaType", "application/json", "is not JSON: " + e.getMessage());
        }
    }

    private static <T> Decoded<T> styled(Parameter<T> parameter, Parameter.Form.Styled styled, RawValues raw) {
        Decoded<T> first = Decoded.absent(parameter.required());
        boolean isFirst = true;
        for (Readings.Reading reading : Readings.of(styled.style(), parameter.spelling(styled), raw)) {
            Decoded<T> decoded = decoded(parameter, reading);
            if (decoded.violations().isEmpty()) {
                return decoded;
            }
            first = isFirst ? decoded : first;
            isFirst = false;
        }
        return first;
    }

    private static <T> Decoded<T> decoded(Parameter<T> parameter, Readings.Reading reading) {
        if (!reading.violations().isEmpty()) {
            return Decoded.wrong(reading.violations());
        }
        try {
            return present(Json.fromTree(parameter.codec(), reading.tree()));
        } catch (ConstraintViolationException e) {
            return Decoded.wrong(e.violations());
        }
    }

    private static <T> Decoded<T> json(Parameter<T> parameter, RawValues raw) {
        List<String> values = raw.named(parameter.name());
        if (values.isEmpty()) {
            return Decoded.absent(parameter.required());
        }
        if (values.size() > 1) {
            return Decoded.wrong("style", "content", "is given " + values.size() + " times");
        }
        Codec<T> codec = parameter.codec();
        return present(Json.read(codec, raw.decode(values.get(0))));
    }

    private static <T> Decoded<T> present(@Nullable T value) {
        return new Decoded<>(Optional.ofNullable(value), List.of());
    }
}
