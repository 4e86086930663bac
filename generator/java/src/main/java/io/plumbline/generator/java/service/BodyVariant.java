package io.plumbline.generator.java.service;

import io.plumbline.generator.model.MediaType;
import io.plumbline.generator.model.TypeUse;
import java.util.List;

/**
 * The ways to send a body that all give the same Java type.
 *
 * @param use what the body is
 * @param forms the ways, in document order, those of one kind as one unless they are forms
 */
record BodyVariant(TypeUse use, List<Form> forms) {

    /**
     * A way to send a body.
     *
     * @param kind how it is read and written
     * @param wireTypes media types or ranges as requests and responses name them, at least one
     * @param source the first of its media types in the contract
     */
    record Form(BodyKind kind, List<String> wireTypes, MediaType source) {}

    /** What it is called beside others: its first media type. */
    String name() {
        String type = forms.get(0).wireTypes().get(0).split(";", 2)[0];
        return type.equals("*/*") ? "any" : type.replace("*", "any");
    }

    /** Whether all of its forms are JSON. */
    boolean isJson() {
        return forms.stream().allMatch(form -> form.kind() == BodyKind.JSON);
    }
}
