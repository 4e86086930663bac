package io.plumbline.processor.demand;

import io.plumbline.processor.language.Expression;
import io.plumbline.processor.language.Expression.Dialect;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Finding;
import io.plumbline.runtime.constraint.Pattern;
import io.plumbline.runtime.constraint.WholeNumbers;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/**
 * A demand that the contract makes: the same object judges here as at run time.
 *
 * @param constraint what is demanded
 */
public record ContractDemand(Constraint constraint) implements Demand {

    @Override
    public String key() {
        return constraint.family();
    }

    @Override
    public Optional<String> refusal(Object constant) {
        return constraint.judge(constant).map(Finding::message);
    }

    @Override
    public Optional<WholeNumbers> wholeNumbers() {
        return constraint.wholeNumbers();
    }

    @Override
    public Optional<WholeNumbers> sizes() {
        return constraint.sizes();
    }

    @Override
    public boolean countsChars() {
        return false;
    }

    @Override
    public Optional<Expression> expression() {
        return constraint instanceof Pattern.Rule rule
                        && rule.pattern().problem().isEmpty()
                ? Optional.of(new Expression(rule.pattern().source(), Dialect.ECMA))
                : Optional.empty();
    }

    @Override
    public Optional<String> hint(Object refused) {
        return Hints.of(constraint, refused);
    }

    @Override
    public Optional<String> keyword(Object refused) {
        return constraint.judge(refused).map(Finding::keyword);
    }

    @Override
    public Map<String, Object> keywords() {
        return constraint.keywords().values();
    }

    @Override
    public Optional<BigInteger> period() {
        return constraint.period();
    }
}
