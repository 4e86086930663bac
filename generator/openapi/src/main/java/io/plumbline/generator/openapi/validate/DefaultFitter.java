package io.plumbline.generator.openapi.validate;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.Type.ScalarKind;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.TypeUse;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the value that a default stands for: itself where it fits, a number for its digits in quotes and the other way
 * round.
 */
final class DefaultFitter {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,100}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,100}(?:\\.[0-9]{1,100})?");

    private final Map<TypeKey, TypeDefinition> definitions;
    private final ValueJudge judge;

    DefaultFitter(ApiModel model) {
        this.definitions = model.types();
        this.judge = new ValueJudge(model);
    }

    /** The value, empty where neither it nor what its spelling suggests fits the type. */
    Optional<Literal> fit(TypeUse use, Literal given) {
        if (judge.problem(use, given.value()).isEmpty()) {
            return Optional.of(given);
        }
        return kind(use.type())
                .flatMap(kind -> respelled(kind, given))
                .filter(literal -> judge.problem(use, literal.value()).isEmpty());
    }

    private Optional<ScalarKind> kind(Type type) {
        Set<Type> seen = new HashSet<>();
        Type at = type;
        while (at instanceof Type.Ref ref && definitions.containsKey(ref.key()) && seen.add(at)) {
            at = definitions.get(ref.key()).use().type();
        }
        if (at instanceof Type.Enumeration enumeration) {
            return enumeration.base();
        }
        return at instanceof Type.Scalar scalar ? Optional.of(scalar.kind()) : Optional.empty();
    }

    private static Optional<Literal> respelled(ScalarKind kind, Literal given) {
        Object value = given.value();
        if (value instanceof String text) {
            return ofText(kind, text);
        }
        return kind == ScalarKind.STRING && (value instanceof Boolean || value instanceof Number)
                ? Optional.of(new Literal(value.toString()))
                : Optional.empty();
    }

    private static Optional<Literal> ofText(ScalarKind kind, String text) {
        return switch (kind) {
            case BOOLEAN ->
                text.equals("true") || text.equals("false")
                        ? Optional.of(new Literal(Boolean.valueOf(text)))
                        : Optional.empty();
            case INTEGER ->
                WHOLE.matcher(text).matches() ? Optional.of(new Literal(new BigInteger(text))) : Optional.empty();
            case NUMBER -> DECIMAL.matcher(text).matches() ? Optional.of(number(text)) : Optional.empty();
            case STRING -> Optional.empty();
        };
    }

    private static Literal number(String text) {
        return new Literal(WHOLE.matcher(text).matches() ? new BigInteger(text) : new BigDecimal(text));
    }
}
