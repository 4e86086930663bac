package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.java.naming.NameScope;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Response;
import io.plumbline.generator.model.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides which results an operation has and what they are called. */
final class Answers {

    private static final Response UNDOCUMENTED =
            new Response("default", List.of(), List.of(), Parts.comment("Any answer: the contract documents none."));

    private final ClassName result;
    private final Location location;
    private final NameScope scope = NameScope.types();
    private final List<Answer> answers = new ArrayList<>();

    private Answers(ClassName result, Location location) {
        this.result = result;
        this.location = location;
    }

    static List<Answer> of(Operation operation, ClassName result, Bodies bodies) {
        Answers answers = new Answers(result, operation.location());
        List<Response> all = operation.responses().isEmpty() ? List.of(UNDOCUMENTED) : operation.responses();
        all.forEach(response -> answers.add(response, bodies.ofResponse(response.content())));
        return List.copyOf(answers.answers);
    }

    /** One record for each variant of the body; the first is called after the status alone. */
    private void add(Response response, List<BodyVariant> variants) {
        String name = StatusNames.of(response.status());
        if (variants.isEmpty()) {
            add(response, name, Optional.empty());
        }
        for (BodyVariant variant : variants) {
            boolean first = variant.equals(variants.get(0));
            BodyVariant.Form form = variant.forms().get(0);
            Answer.Body body = new Answer.Body(variant.use(), form.kind(), form.wireTypes());
            add(response, first ? name : name + " " + variant.name(), Optional.of(body));
        }
    }

    private void add(Response response, String name, Optional<Answer.Body> body) {
        answers.add(new Answer(response, result.nestedClass(scope.claim(name)), body, location));
    }
}
