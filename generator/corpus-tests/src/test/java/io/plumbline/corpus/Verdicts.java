package io.plumbline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.ValidationMessage;
import io.plumbline.corpus.GeneratedCodec.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges values twice, by generated code and by the independent validator, and keeps the books. */
final class Verdicts {

    private final IndependentValidator validator;
    private final RoundTrip roundTrip;
    private final Map<Explanation, List<String>> explained = new EnumMap<>(Explanation.class);
    private final List<String> disagreements = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> invalid = new ArrayList<>();
    private int accepted;

    Verdicts(IndependentValidator validator) {
        this.validator = validator;
        this.roundTrip = new RoundTrip(validator);
    }

    /** Judges a value, which stands or would stand at {@code origin}. */
    void judge(GeneratedCodec codec, String origin, JsonNode value) {
        if (value.isNull()) {
            // whether null is a value belongs to where a type is used, not to its codec
            return;
        }
        String place = codec.pointer();
        List<ValidationMessage> theirs = validator.judge(place, plain(value));
        Outcome ours = codec.judge(value);
        if ((ours instanceof Outcome.Accepted) != theirs.isEmpty()) {
            Optional<Explanation> explanation =
                    Explanation.of(ours, theirs, () -> validator.judge(place, plain(roundTrip.known(place, value))));
            String both = "%s: %s%n  generated code: %s%n  validator: %s".formatted(origin, value, ours, theirs);
            explanation.ifPresentOrElse(
                    found -> explained
                            .computeIfAbsent(found, key -> new ArrayList<>())
                            .add(both),
                    () -> disagreements.add(both));
        } else if (ours instanceof Outcome.Accepted same) {
            accepted++;
            roundTrip
                    .differences(place, value, same.written())
                    .forEach(difference -> lost.add(origin + ": " + value + "\n  " + difference));
        } else {
            invalid.add(origin + ": " + theirs);
        }
    }

    /** The same value with each number in one spelling: this validator takes 1 and 1.0 for different items of a set. */
    private static JsonNode plain(JsonNode value) {
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue().stripTrailingZeros();
            return number.scale() > 0 ? DecimalNode.valueOf(number) : BigIntegerNode.valueOf(number.toBigInteger());
        }
        JsonNode copy = value.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(plain(member.getValue())));
        } else if (copy instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, plain(array.get(i)));
            }
        }
        return copy;
    }

    /** Values that only one of the two takes for valid, without an explanation. */
    List<String> disagreements() {
        return disagreements;
    }

    /** Values that were written otherwise than they were read. */
    List<String> lost() {
        return lost;
    }

    /** Values that both take for invalid, with the validator's reasons. */
    List<String> invalid() {
        return invalid;
    }

    /** The values that differ in verdict, by reason. */
    Map<Explanation, List<String>> explained() {
        return explained;
    }

    /** How many were judged. */
    int judged() {
        int differing = explained.values().stream().mapToInt(List::size).sum();
        return accepted + invalid.size() + differing + disagreements.size();
    }

    /** How many both take for valid. */
    int accepted() {
        return accepted;
    }
}
