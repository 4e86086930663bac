package io.plumbline.processor.declare;

import io.plumbline.processor.demand.ContractDemand;
import io.plumbline.processor.demand.Demand;
import io.plumbline.processor.read.Expectation;
import io.plumbline.processor.read.ExpectationReader;
import io.plumbline.processor.read.Signature;
import io.plumbline.runtime.constraint.WholeNumbers;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds methods that demand more of an argument than one that they override: who calls that one can not know.
 *
 * <p>Only what is certain is said: that nothing was demanded before, or that bounds got narrower.
 */
public record Overrides(Elements elements, Types types, ExpectationReader reader) {

    /**
     * A parameter of which more is demanded.
     *
     * @param parameter its index
     * @param key what the message begins with in brackets, behind {@code plumbline.}
     * @param text what is wrong
     */
    public record Excess(int parameter, String key, String text) {}

    /** What the method demands too much. */
    public List<Excess> check(ExecutableElement method) {
        Signature signature = reader.signature(method);
        boolean overrides = !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
        if (signature.isEmpty() || !overrides || !(method.getEnclosingElement() instanceof TypeElement owner)) {
            return List.of();
        }
        List<Excess> all = new ArrayList<>();
        for (TypeMirror parent : types.directSupertypes(owner.asType())) {
            overridden(method, owner, parent).ifPresent(other -> compare(signature, other, all));
        }
        return all;
    }

    private Optional<ExecutableElement> overridden(ExecutableElement method, TypeElement owner, TypeMirror parent) {
        for (Element member : ((DeclaredType) parent).asElement().getEnclosedElements()) {
            if (member instanceof ExecutableElement other
                    && other.getSimpleName().equals(method.getSimpleName())
                    && elements.overrides(method, other, owner)) {
                return Optional.of(other);
            }
        }
        return types.directSupertypes(parent).stream()
                .flatMap(further -> overridden(method, owner, further).stream())
                .findFirst();
    }

    private void compare(Signature signature, ExecutableElement other, List<Excess> all) {
        List<Expectation> promised = reader.signature(other).parameters();
        for (int i = 0; i < signature.parameters().size(); i++) {
            List<Demand> before =
                    promised.isEmpty() ? List.of() : promised.get(i).own();
            Expectation now = signature.parameters().get(i);
            for (Demand demand : now.own()) {
                if (demand instanceof ContractDemand && isMore(demand, before)) {
                    String text = "demands more than " + other.getEnclosingElement() + "." + other.getSimpleName()
                            + ", which it overrides (" + now.name() + ")";
                    all.add(new Excess(i, demand.key(), text));
                }
            }
        }
    }

    private static boolean isMore(Demand demand, List<Demand> before) {
        return before.isEmpty()
                || isNarrower(demand, before, Demand::wholeNumbers)
                || isNarrower(demand, before, Demand::sizes);
    }

    private static boolean isNarrower(
            Demand demand, List<Demand> before, Function<Demand, Optional<WholeNumbers>> bounds) {
        Optional<WholeNumbers> now = bounds.apply(demand);
        List<WholeNumbers> then = before.stream()
                .filter(other -> other.key().equals(demand.key()))
                .flatMap(other -> bounds.apply(other).stream())
                .toList();
        return now.isPresent() && !then.isEmpty() && then.stream().noneMatch(other -> contains(now.get(), other));
    }

    private static boolean contains(WholeNumbers outer, WholeNumbers inner) {
        return isAtMost(outer.least(), inner.least(), 1) && isAtMost(outer.greatest(), inner.greatest(), -1);
    }

    /** Whether the outer bound lets through all that the inner one does. */
    private static boolean isAtMost(@Nullable BigInteger outer, @Nullable BigInteger inner, int direction) {
        return outer == null || (inner != null && direction * outer.compareTo(inner) <= 0);
    }
}
