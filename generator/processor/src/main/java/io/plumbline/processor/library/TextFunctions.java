package io.plumbline.processor.library;

import io.plumbline.processor.value.IntegerRange;
import io.plumbline.processor.value.Operators;
import io.plumbline.processor.value.TextRange;
import io.plumbline.processor.value.Texts;
import io.plumbline.processor.value.Value;
import org.jspecify.annotations.Nullable;

/** Strings of which only the length or the ends are known. */
final class TextFunctions {

    private TextFunctions() {}

    static @Nullable Value result(Invocation call) {
        Value text = call.receiver();
        return switch (call.name()) {
            case "length" -> Value.of(Texts.length(text.domain()));
            case "isEmpty" -> isEmpty(text);
            case "concat" -> Operators.concat(text, call.arguments().get(0));
            case "trim", "strip", "stripLeading", "stripTrailing" -> upTo(text);
            case "substring", "subSequence" -> substring(call);
            case "repeat" -> repeated(text, call.arguments().get(0));
            case "toString", "intern" -> text;
            case "indexOf", "lastIndexOf" -> Value.of(IntegerRange.between(-1, Integer.MAX_VALUE));
            case "charAt" -> Value.of(IntegerRange.between(Character.MIN_VALUE, Character.MAX_VALUE));
            case "valueOf" -> valueOf(call);
            default -> null;
        };
    }

    private static Value isEmpty(Value text) {
        TextRange range = Texts.range(text.domain());
        return range != null && range.minLength() > 0 ? Value.of(false) : Value.UNKNOWN;
    }

    private static @Nullable Value upTo(Value text) {
        TextRange range = Texts.range(text.domain());
        return range == null ? null : Value.of(TextRange.between(0, range.maxLength()));
    }

    private static @Nullable Value substring(Invocation call) {
        Object from = call.arguments().get(0).only();
        if (!(from instanceof Long start) || start < 0) {
            return null;
        }
        if (call.arguments().size() == 2) {
            return call.arguments().get(1).only() instanceof Long end
                    ? Value.of(TextRange.between(end - start, end - start))
                    : null;
        }
        TextRange range = Texts.range(call.receiver().domain());
        long longest = range == null ? Integer.MAX_VALUE : range.maxLength();
        long shortest = range == null ? 0 : Math.max(0, range.minLength() - start);
        return Value.of(TextRange.between(shortest, longest - start));
    }

    private static @Nullable Value repeated(Value text, Value count) {
        TextRange range = Texts.range(text.domain());
        boolean isKnown = count.only() instanceof Long times && times >= 0 && range != null;
        if (!isKnown || range == null || !(count.only() instanceof Long times)) {
            return null;
        }
        return Value.of(TextRange.between(range.minLength() * times, range.maxLength() * times));
    }

    private static @Nullable Value valueOf(Invocation call) {
        boolean isNumber = call.parameters().size() == 1
                && (call.parameters().get(0).equals("int")
                        || call.parameters().get(0).equals("long"));
        return isNumber && call.argument(0) instanceof IntegerRange range ? Value.of(TextRange.ofNumbers(range)) : null;
    }
}
