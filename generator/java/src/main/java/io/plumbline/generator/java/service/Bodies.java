package io.plumbline.generator.java.service;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.MediaType;
import io.plumbline.generator.model.Parameter.Style;
import io.plumbline.generator.model.Parameter.StyleName;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.runtime.http.parameter.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Decides how the bodies of a contract are read and written.
 *
 * <p>JSON is read wherever the media type says it, and behind a range wherever the schema describes more than text or
 * bytes; forms where the schema is an object; text where it is a scalar. Everything else is handed on as bytes. What
 * gives the same Java type is one variant, so that a service need not know how it was sent.
 */
final class Bodies {

    /** What bodies are that nobody looks at: the format that stands for them as a property too. */
    static final TypeUse CONTENT = TypeUse.of(new Type.Scalar(Type.ScalarKind.STRING, "binary", ""));

    private static final TypeUse ANYTHING = new TypeUse(new Type.Any(), true, List.of());
    private static final Style PLAIN = new Style(StyleName.SIMPLE, false, false);
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");
    private static final int MAX_DEPTH = 32;

    private final ApiModel model;

    Bodies(ApiModel model) {
        this.model = model;
    }

    /** The variants of a request's body, those that are bytes last; empty where the contract has no media type. */
    List<BodyVariant> ofRequest(List<MediaType> content) {
        Map<TypeUse, List<BodyVariant.Form>> byUse = new LinkedHashMap<>();
        for (MediaType mediaType : content) {
            BodyKind kind = kind(mediaType, true);
            if (!isLeftOut(mediaType, content)) {
                add(byUse.computeIfAbsent(use(mediaType, kind), use -> new ArrayList<>()), kind, mediaType);
            }
        }
        List<BodyVariant> variants = new ArrayList<>();
        byUse.forEach((use, forms) -> variants.add(new BodyVariant(use, List.copyOf(forms))));
        return bytesLast(variants);
    }

    /** The variants of a response's body, one for each kind and type, those that are bytes last. */
    List<BodyVariant> ofResponse(List<MediaType> content) {
        Map<String, BodyVariant> variants = new LinkedHashMap<>();
        for (MediaType mediaType : content) {
            BodyKind kind = kind(mediaType, false);
            TypeUse use = use(mediaType, kind);
            BodyVariant known = variants.get(kind + " " + use);
            List<BodyVariant.Form> forms = known == null ? new ArrayList<>() : new ArrayList<>(known.forms());
            add(forms, kind, mediaType);
            variants.put(kind + " " + use, new BodyVariant(use, List.copyOf(forms)));
        }
        return bytesLast(new ArrayList<>(variants.values()));
    }

    private static List<BodyVariant> bytesLast(List<BodyVariant> variants) {
        variants.sort(Comparator.comparing(variant -> variant.forms().get(0).kind() == BodyKind.CONTENT));
        return List.copyOf(variants);
    }

    private static void add(List<BodyVariant.Form> forms, BodyKind kind, MediaType mediaType) {
        for (int i = 0; i < forms.size(); i++) {
            BodyVariant.Form form = forms.get(i);
            if (form.kind() == kind && form.source().encodings().equals(mediaType.encodings())) {
                List<String> types = new ArrayList<>(form.wireTypes());
                types.add(wireType(mediaType, kind));
                forms.set(
                        i, new BodyVariant.Form(kind, types.stream().distinct().toList(), form.source()));
                return;
            }
        }
        forms.add(new BodyVariant.Form(kind, List.of(wireType(mediaType, kind)), mediaType));
    }

    private static String wireType(MediaType mediaType, BodyKind kind) {
        String range = mediaType.range().strip();
        return kind == BodyKind.JSON ? JsonMedia.wireType(range).orElse(range) : range;
    }

    private static TypeUse use(MediaType mediaType, BodyKind kind) {
        return kind == BodyKind.CONTENT ? CONTENT : mediaType.use().orElse(ANYTHING);
    }

    /** Whether a form has no names for its fields, and the body can be sent in another way. */
    boolean isLeftOut(MediaType mediaType, List<MediaType> content) {
        return isNamelessForm(mediaType) && !content.stream().allMatch(this::isNamelessForm);
    }

    private boolean isNamelessForm(MediaType mediaType) {
        return FORMS.contains(essence(mediaType))
                && mediaType.use().isPresent()
                && kind(mediaType, true) == BodyKind.CONTENT;
    }

    /** Whether a form has a field of this name. */
    boolean hasField(MediaType mediaType, String name) {
        return kind(mediaType, true) == BodyKind.FORM
                && mediaType
                        .use()
                        .filter(use -> FieldFinder.find(model, use.type(), Map.of())
                                .known()
                                .containsKey(name))
                        .isPresent();
    }

    /** Whether the body is handed on though the schema says more of it than that it is text or bytes. */
    boolean isUnread(MediaType mediaType, boolean request) {
        return kind(mediaType, request) == BodyKind.CONTENT
                && mediaType.use().filter(use -> !isPlain(use)).isPresent();
    }

    /** Whether the schema says no more than that it is text, bytes or anything; format binary is a constraint too. */
    private boolean isPlain(TypeUse use) {
        Type type = resolved(use.type());
        boolean text = type instanceof Type.Scalar scalar
                && scalar.kind() == Type.ScalarKind.STRING
                && Set.of("", "binary").contains(scalar.format());
        boolean free = use.constraints().stream()
                .allMatch(constraint -> constraint.keywords().values().keySet().equals(Set.of("format")));
        return (text && free) || (type instanceof Type.Any && use.constraints().isEmpty());
    }

    private BodyKind kind(MediaType mediaType, boolean request) {
        String essence = essence(mediaType);
        boolean range = essence.endsWith("*");
        if (JsonMedia.isJson(mediaType)) {
            boolean plain = mediaType.use().map(this::isPlain).orElse(true);
            return range && plain ? BodyKind.CONTENT : BodyKind.JSON;
        }
        if (mediaType.use().isEmpty()) {
            return BodyKind.CONTENT;
        }
        Type type = mediaType.use().get().type();
        if (FORMS.contains(essence)) {
            return request && isObject(type, 0) ? BodyKind.FORM : BodyKind.CONTENT;
        }
        boolean text = essence.startsWith("text/") && !essence.equals("text/event-stream") && !range;
        return text && isText(type) ? BodyKind.TEXT : BodyKind.CONTENT;
    }

    private boolean isText(Type type) {
        boolean bytes =
                resolved(type) instanceof Type.Scalar scalar && scalar.format().equals("binary");
        return !bytes && !(resolved(type) instanceof Type.Any) && scalar(type) instanceof Shape.Scalar;
    }

    /** What texts stand for a type. */
    Shape scalar(Type type) {
        return new ShapeFinder(model, PLAIN, Set.of()).of(type);
    }

    private boolean isObject(Type type, int depth) {
        Type resolved = resolved(type);
        if (resolved instanceof Type.Union union && depth < MAX_DEPTH) {
            return union.branches().stream()
                    .allMatch(branch -> isObject(branch.use().type(), depth + 1));
        }
        return resolved instanceof Type.ObjectOf || resolved instanceof Type.MapOf;
    }

    private static String essence(MediaType mediaType) {
        return mediaType.range().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private Type resolved(Type type) {
        Type resolved = type;
        for (int i = 0; i < MAX_DEPTH && resolved instanceof Type.Ref ref; i++) {
            resolved = model.definition(ref.key()).use().type();
        }
        return resolved;
    }
}
