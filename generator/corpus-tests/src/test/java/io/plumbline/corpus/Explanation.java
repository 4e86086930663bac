package io.plumbline.corpus;

import com.networknt.schema.ValidationMessage;
import io.plumbline.corpus.GeneratedCodec.Outcome;
import io.plumbline.runtime.constraint.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Why our verdict and the independent validator's may differ. There is no other reason, and none names an instance. */
enum Explanation {

    /**
     * Items differ only in properties that the contract does not speak of. These are not read, and what is read are
     * equal items, which could not be written as a valid array; the validator says so too of the array without them.
     */
    EQUAL_AS_READ {
        @Override
        boolean explains(
                Outcome ours, List<ValidationMessage> theirs, Supplier<List<ValidationMessage>> theirsOfKnown) {
            return theirs.isEmpty()
                    && ours instanceof Outcome.Refused refused
                    && keywords(refused).allMatch("uniqueItems"::equals)
                    && theirsOfKnown.get().stream()
                            .map(ValidationMessage::getType)
                            .anyMatch("uniqueItems"::equals);
        }
    };

    private static Stream<String> keywords(Outcome.Refused refused) {
        return refused.violations().stream().map(Violation::keyword);
    }

    abstract boolean explains(
            Outcome ours, List<ValidationMessage> theirs, Supplier<List<ValidationMessage>> theirsOfKnown);

    /**
     * The explanation of two verdicts that differ, empty where there is none.
     *
     * @param theirsOfKnown the validator's verdict on the value without what the contract does not speak of
     */
    static Optional<Explanation> of(
            Outcome ours, List<ValidationMessage> theirs, Supplier<List<ValidationMessage>> theirsOfKnown) {
        return Arrays.stream(values())
                .filter(explanation -> explanation.explains(ours, theirs, theirsOfKnown))
                .findFirst();
    }
}
