package io.plumbline.processor.flow;

import io.plumbline.processor.demand.Demand;
import io.plumbline.processor.language.Expression;
import io.plumbline.processor.language.Language;
import io.plumbline.processor.value.Constants;
import io.plumbline.processor.value.Domain;
import io.plumbline.processor.value.IntegerRange;
import io.plumbline.processor.value.Items;
import io.plumbline.processor.value.Nothing;
import io.plumbline.processor.value.NullConstant;
import io.plumbline.processor.value.TextRange;
import io.plumbline.processor.value.Value;
import io.plumbline.runtime.constraint.Echo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a demand says of all that a value may be.
 *
 * @param outcome whether all of it, or none of it, is allowed
 * @param isEvident whether some constant that is refused is known to come
 * @param words what is wrong, or not proven; most is never said, and so not put into words
 * @param example a constant that is refused; null where none stands for all
 */
record Judgement(
        Outcome outcome,
        boolean isEvident,
        Supplier<String> words,
        @Nullable Object example) {

    /** Nothing is wrong. */
    static final Judgement ALLOWED = new Judgement(Outcome.ALLOWED, false, () -> "", null);

    /** Nothing is known. */
    static final Judgement UNPROVEN =
            new Judgement(Outcome.UNPROVEN, false, () -> "it is not proven that the value is allowed", null);

    private static final int MOST_MEMBERS = 1000;
    private static final int MOST_SHOWN = 80;

    /** How far a judgement goes. */
    enum Outcome {
        /** Whatever comes is allowed. */
        ALLOWED,
        /** Whatever comes is refused. */
        REFUSED,
        /** Some of it may be refused. */
        UNPROVEN
    }

    static Judgement refused(Supplier<String> words) {
        return new Judgement(Outcome.REFUSED, false, words, null);
    }

    /** The same with a constant that stands for all that is refused. */
    Judgement by(Object constant) {
        return new Judgement(outcome, isEvident, words, constant);
    }

    static Judgement unproven(Supplier<String> words) {
        return new Judgement(Outcome.UNPROVEN, false, words, null);
    }

    /** What is wrong, or not proven. */
    String text() {
        return words.get();
    }

    /** Judges all that the value may be. */
    static Judgement of(Value value, Demand demand) {
        if (demand.refusalOfNull().isPresent()) {
            return ofNull(value, demand);
        }
        Domain domain = value.domain();
        Judgement judgement = domain == Nothing.NOTHING ? ALLOWED : ofAll(domain, demand);
        if (judgement.outcome != Outcome.UNPROVEN) {
            return judgement;
        }
        List<Object> evidence = refused(value.seen(), demand);
        return evidence.isEmpty() ? judgement : told(Outcome.UNPROVEN, true, evidence.get(0), demand);
    }

    private static Judgement ofAll(Domain domain, Demand demand) {
        if (domain instanceof Constants constants) {
            return ofMembers(constants.members(), demand);
        }
        if (domain instanceof IntegerRange range) {
            Set<Object> members = range.members(MOST_MEMBERS);
            return members.isEmpty() ? Ranges.judge(range, demand) : Ranges.named(range, ofMembers(members, demand));
        }
        if (domain instanceof TextRange text && demand.expression().isPresent()) {
            return ofTexts(text, demand.expression().get());
        }
        Optional<List<Object>> all = domain instanceof Items items ? constants(items) : Optional.empty();
        return all.isPresent() ? ofMembers(Set.of(all.get()), demand) : Sizes.judge(domain, demand);
    }

    /** That something may be null is said only where the program itself has it so. */
    private static Judgement ofNull(Value value, Demand demand) {
        Supplier<String> words = () -> demand.refusalOfNull().orElse("");
        if (value.is(NullConstant.NULL)) {
            return refused(words);
        }
        return value.seen().contains(NullConstant.NULL) ? new Judgement(Outcome.UNPROVEN, true, words, null) : ALLOWED;
    }

    private static Judgement ofTexts(TextRange text, Expression expression) {
        Optional<Language> language = text.equals(TextRange.ALL) ? Optional.empty() : Language.of(expression);
        if (language.isEmpty()) {
            return UNPROVEN;
        }
        String shown = Echo.plain(expression.source(), MOST_SHOWN);
        if (language.get().refusesAll(text)) {
            return refused(() -> Language.words(text) + " does not match " + shown);
        }
        return language.get().takesAll(text)
                ? ALLOWED
                : unproven(() -> Language.words(text) + " is not proven to match " + shown);
    }

    /** Judges constants one by one. */
    static Judgement ofMembers(Set<Object> members, Demand demand) {
        List<Object> refused = refused(members, demand);
        if (refused.isEmpty()) {
            return ALLOWED;
        }
        Outcome outcome = refused.size() == members.size() ? Outcome.REFUSED : Outcome.UNPROVEN;
        return told(outcome, false, refused.get(0), demand);
    }

    private static Judgement told(Outcome outcome, boolean isEvident, Object constant, Demand demand) {
        return new Judgement(outcome, isEvident, () -> demand.refusal(constant).orElse(""), constant);
    }

    private static List<Object> refused(Set<Object> constants, Demand demand) {
        return constants.stream()
                .filter(constant -> constant != NullConstant.NULL
                        && demand.refusal(constant).isPresent())
                .toList();
    }

    private static Optional<List<Object>> constants(Items items) {
        List<Object> all = new ArrayList<>();
        for (Value item : items.items()) {
            Object only = item.only();
            if (only == null || only == NullConstant.NULL) {
                return Optional.empty();
            }
            all.add(only);
        }
        return Optional.of(all);
    }
}
