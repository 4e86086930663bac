package io.plumbline.processor.read;

import io.plumbline.processor.demand.ContractDemand;
import io.plumbline.processor.demand.Demand;
import io.plumbline.processor.demand.JdkParameters;
import io.plumbline.processor.demand.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads and remembers what the elements of a program demand; one for a whole compilation. */
public final class ExpectationReader {

    private final Map<ExecutableElement, Signature> signatures = new HashMap<>();
    private final Map<Element, Expectation> expectations = new HashMap<>();
    private final FunctionalMethods lambdas = new FunctionalMethods();
    private final RequiredValues required = new RequiredValues();
    private final boolean readsJdk;

    /** A reader of annotations alone. */
    public ExpectationReader() {
        this(false);
    }

    /**
     * A reader of annotations.
     *
     * @param readsJdk whether well-known methods of the JDK demand what they document too
     */
    public ExpectationReader(boolean readsJdk) {
        this.readsJdk = readsJdk;
    }

    /** What a method or constructor demands of its arguments. */
    public Signature signature(ExecutableElement method) {
        Signature known = signatures.get(method);
        if (known == null) {
            known = readSignature(method);
            signatures.put(method, known);
        }
        return known;
    }

    /** What a field, local variable or parameter demands of values assigned to it, or a method of those it returns. */
    public Expectation expectation(Element element) {
        Expectation known = Unannotated.is(element) ? Expectation.NONE : expectations.get(element);
        if (known == null) {
            known = read(element, () -> ReceiverNames.of(element));
            expectations.put(element, known);
        }
        return known;
    }

    /** What a functional interface demands of what its method returns; nothing for any other type. */
    public Expectation ofLambda(@Nullable TypeMirror type) {
        return lambdas.of(type).map(this::expectation).orElse(Expectation.NONE);
    }

    /** The method that a lambda of the type implements; empty where the type is no functional interface. */
    public Optional<ExecutableElement> lambdaMethod(@Nullable TypeMirror type) {
        return lambdas.of(type);
    }

    private Signature readSignature(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        List<Expectation> all = new ArrayList<>(parameters.size());
        boolean demands = false;
        for (int i = 0; i < parameters.size(); i++) {
            Expectation one = readParameter(method, i);
            demands |= !one.isEmpty();
            all.add(one);
        }
        return demands ? new Signature(List.copyOf(all)) : Signature.NONE;
    }

    private Expectation readParameter(ExecutableElement method, int index) {
        VariableElement parameter = method.getParameters().get(index);
        Expectation stated = read(parameter, () -> ReceiverNames.ofParameter(method, index));
        if (required.contain(method, index)) {
            return and(stated, ReceiverNames.ofParameter(method, index), Presence.REQUIRED);
        }
        Optional<Demand> known = readsJdk && stated.isEmpty() ? JdkParameters.of(method, index) : Optional.empty();
        return known.map(demand ->
                        new Expectation(ReceiverNames.ofParameter(method, index), List.of(demand), new TreeMap<>()))
                .orElse(stated);
    }

    private static Expectation and(Expectation stated, String name, Demand demand) {
        List<Demand> own = new ArrayList<>(stated.own());
        own.add(demand);
        return new Expectation(name, own, stated.elements());
    }

    /** A constraint that cannot be read demands nothing; that is said where it is declared. */
    private static Expectation read(Element element, Supplier<String> name) {
        SortedMap<Integer, List<Demand>> byDepth = new TreeMap<>();
        BiConsumer<Integer, Demand> action = (depth, demand) ->
                byDepth.computeIfAbsent(depth, unused -> new ArrayList<>()).add(demand);
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            StatedConstraint.in(
                    annotation,
                    stated -> action.accept(stated.depth(), new ContractDemand(stated.constraint())),
                    (family, unreadable) -> {});
        }
        ForeignDemands.in(element, action);
        if (byDepth.isEmpty()) {
            return Expectation.NONE;
        }
        List<Demand> own = byDepth.getOrDefault(0, List.of());
        byDepth.remove(0);
        return new Expectation(name.get(), own, byDepth);
    }
}
