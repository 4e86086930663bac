package io.plumbline.runtime.http;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.http.parameter.Place;
import io.plumbline.runtime.http.parameter.RawValues;
import io.plumbline.runtime.http.parameter.SpellingException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.json.JsonSyntaxException;
import java.util.ArrayList;
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
        Object untyped = styled.style().decode(parameter.spelling(styled), raw);
        if (untyped == null) {
            return Decoded.absent(parameter.required());
        }
        List<Violation> violations = new ArrayList<>();
        Object tree = styled.shape().typed(untyped, violations);
        return violations.isEmpty() ? present(Json.fromTree(parameter.codec(), tree)) : Decoded.wrong(violations);
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
