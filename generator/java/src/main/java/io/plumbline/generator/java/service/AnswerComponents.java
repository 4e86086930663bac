package io.plumbline.generator.java.service;

import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.naming.NameScope;
import io.plumbline.generator.java.naming.Wish;
import io.plumbline.generator.java.text.JavadocText;
import io.plumbline.generator.java.type.JavaTypes;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.generator.java.type.Use;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.TypeUse;
import java.util.ArrayList;
import java.util.List;

/** The components of a result's record: status where it is open, body, headers. */
final class AnswerComponents {

    static final String STATUS = "status";
    static final String BODY = "body";
    private static final List<String> TAKEN = List.of(
            STATUS, BODY, "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private AnswerComponents() {}

    static List<AnswerComponent> of(Answer answer, JavaTypes types) {
        List<AnswerComponent> components = new ArrayList<>();
        if (answer.isOpen()) {
            components.add(new AnswerComponent(STATUS, TypeName.INT, false, "which one it is"));
        }
        answer.body().ifPresent(body -> {
            components.add(component(BODY, types.use(body.use()), true, "what is answered"));
        });
        List<String> names = headerNames(answer);
        List<Parameter> headers = headers(answer);
        for (int i = 0; i < headers.size(); i++) {
            components.add(header(names.get(i), headers.get(i), types));
        }
        return components;
    }

    /** The headers that results carry: {@code Content-Type} goes with the body. */
    static List<Parameter> headers(Answer answer) {
        return answer.response().headers().stream()
                .filter(header -> !header.property().name().equalsIgnoreCase("Content-Type"))
                .toList();
    }

    /** The components of those, in the same order. */
    static List<String> headerNames(Answer answer) {
        List<Wish> wishes = headers(answer).stream()
                .map(header ->
                        new Wish(header.property().name(), header.property().nameOverride()))
                .toList();
        return NameScope.members().reserve(TAKEN).claimAll(wishes);
    }

    private static AnswerComponent header(String name, Parameter header, JavaTypes types) {
        String wireName = header.property().name();
        String text = JavadocText.line(header.property().documentation().description(), "");
        String comment = "header " + JavadocText.code(wireName) + (text.isEmpty() ? "" : ": " + text);
        return component(name, types.use(headerUse(header)), header.property().required(), comment);
    }

    /** A header's type; no text of a header is null. */
    static TypeUse headerUse(Parameter header) {
        TypeUse use = header.property().use();
        return new TypeUse(use.type(), false, use.constraints());
    }

    private static AnswerComponent component(String name, Use use, boolean required, String comment) {
        TypeName plain = TypeNames.plain(use);
        boolean there = required && !use.admitsNull();
        return new AnswerComponent(
                name, there ? plain : TypeNames.nullable(plain), there && !plain.isPrimitive(), comment);
    }
}
