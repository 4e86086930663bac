package io.plumbline.generator.openapi.operation;

import io.plumbline.generator.model.MediaType.Encoding;
import io.plumbline.generator.model.Parameter.In;
import io.plumbline.generator.model.Parameter.Style;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads how the properties of forms are spelled. */
final class EncodingReader {

    private final OperationContext context;
    private final Styles styles;

    EncodingReader(OperationContext context) {
        this.context = context;
        this.styles = new Styles(context);
    }

    /** The encodings of a media type, by property. */
    Map<String, Encoding> read(ObjectNode mediaType) {
        Map<String, Encoding> encodings = new LinkedHashMap<>();
        context.fields()
                .object(mediaType, "encoding")
                .ifPresent(all -> all.forEach((name, node) ->
                        context.resolve(node).ifPresent(encoding -> encodings.put(name, encoding(name, encoding)))));
        return encodings;
    }

    private Encoding encoding(String name, ObjectNode encoding) {
        context.fields()
                .object(encoding, "headers")
                .filter(headers -> !headers.isEmpty())
                .ifPresent(headers -> context.report(DiagnosticCode.PART_HEADERS_UNCHECKED, headers, name));
        boolean styled = Stream.of("style", "explode", "allowReserved")
                .anyMatch(keyword -> encoding.get(keyword).isPresent());
        Optional<Style> style = styled ? Optional.of(styles.read(encoding, In.QUERY)) : Optional.empty();
        List<String> types = context.fields().text(encoding, "contentType").stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(type -> !type.isEmpty())
                .toList();
        return new Encoding(types, style);
    }
}
