package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.java.naming.NameScope;
import io.plumbline.generator.model.MediaType;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Response;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.model.diagnostic.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    static List<Answer> of(Operation operation, ClassName result) {
        Answers answers = new Answers(result, operation.location());
        List<Response> all = operation.responses().isEmpty() ? List.of(UNDOCUMENTED) : operation.responses();
        all.forEach(answers::add);
        return List.copyOf(answers.answers);
    }

    /** One record for each type of body; the first is called after the status alone. */
    private void add(Response response) {
        Map<TypeUse, List<MediaType>> byType = new LinkedHashMap<>();
        for (MediaType mediaType : response.content()) {
            if (JsonMedia.isJson(mediaType)) {
                TypeUse use = mediaType.use().orElse(new TypeUse(new Type.Any(), true, List.of()));
                byType.computeIfAbsent(use, key -> new ArrayList<>()).add(mediaType);
            }
        }
        String name = StatusNames.of(response.status());
        if (byType.isEmpty()) {
            add(response, name, Optional.empty());
        }
        byType.forEach((use, mediaTypes) -> {
            List<String> wireTypes = JsonMedia.wireTypes(mediaTypes);
            boolean first = use.equals(byType.keySet().iterator().next());
            add(response, first ? name : name + " " + wireTypes.get(0), Optional.of(new Answer.Body(use, wireTypes)));
        });
    }

    private void add(Response response, String name, Optional<Answer.Body> body) {
        answers.add(new Answer(response, result.nestedClass(scope.claim(name)), body, location));
    }
}
