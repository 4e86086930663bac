package io.plumbline.corpus;

import com.networknt.schema.ValidationMessage;
import io.plumbline.corpus.GeneratedCodec.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why our verdict and the independent validator's may differ. There is no other reason, and none names an instance. */
enum Explanation {

    /**
     * They differ about the format of strings alone. Formats are checked by their grammars here; the validator's
     * parsers differ, and refuse mail addresses of domains that they do not know. The official suite's tests of formats
     * say who is right.
     */
    FORMAT {
        @Override
        boolean explains(Outcome ours, List<ValidationMessage> theirs) {
            return ours instanceof Outcome.Refused refused
                    ? refused.violations().stream()
                            .allMatch(violation -> violation.keyword().equals("format"))
                    : theirs.stream().allMatch(Explanation::isFormat);
        }
    },

    /**
     * A part of {@code allOf} forbids what another one describes, so that word by word no value with these properties
     * is valid; it is taken as said of all parts together, with a warning ({@code closed-part}).
     */
    CLOSED_PART {
        @Override
        boolean explains(Outcome ours, List<ValidationMessage> theirs) {
            return ours instanceof Outcome.Accepted
                    && theirs.stream().allMatch(message -> isFormat(message) || isClosedPart(message));
        }
    };

    private static boolean isFormat(ValidationMessage message) {
        return message.getType().equals("format");
    }

    private static boolean isClosedPart(ValidationMessage message) {
        return message.getType().equals("additionalProperties")
                && message.getEvaluationPath().toString().contains("/allOf/");
    }

    abstract boolean explains(Outcome ours, List<ValidationMessage> theirs);

    /** The explanation of two verdicts that differ, empty where there is none. */
    static Optional<Explanation> of(Outcome ours, List<ValidationMessage> theirs) {
        return Arrays.stream(values())
                .filter(explanation -> explanation.explains(ours, theirs))
                .findFirst();
    }
}
