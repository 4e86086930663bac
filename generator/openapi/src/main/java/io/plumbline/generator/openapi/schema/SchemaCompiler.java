package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.NameHint;
import io.plumbline.generator.model.SchemaDefinition;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Location;
import io.plumbline.generator.openapi.syntax.BooleanNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.runtime.schema.All;
import io.plumbline.runtime.schema.AllOf;
import io.plumbline.runtime.schema.AnyOf;
import io.plumbline.runtime.schema.Member;
import io.plumbline.runtime.schema.Reference;
import io.plumbline.runtime.schema.Resource;
import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Truth;
import io.plumbline.runtime.schema.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes the schemas that judge values where no Java type says it all; they are the objects that run in generated code,
 * so that the contract's own examples get the same verdict.
 *
 * <p>A schema that is referred to is made when the first value is judged or all are wanted, so that schemas may contain
 * themselves.
 */
final class SchemaCompiler {

    private final SchemaContext context;
    private final List<KeywordReader> readers;
    private final Map<TypeKey, Supplier<SchemaDefinition>> waiting = new LinkedHashMap<>();
    private final Map<TypeKey, SchemaDefinition> made = new LinkedHashMap<>();

    SchemaCompiler(SchemaContext context, ConstraintReader constraints) {
        this.context = context;
        this.readers = List.of(
                new ReferenceKeywords(context, this),
                new ValueKeywords(context, constraints),
                new LogicKeywords(this),
                new ObjectKeywords(context, this),
                new ArrayKeywords(this),
                new UnevaluatedKeywords(this));
    }

    /** Reads the keywords of one kind. */
    interface KeywordReader {

        /** Adds a schema for each of the keywords that are there. */
        void read(Atom schema, List<Schema> into);
    }

    /** All that a schema says, which becomes a definition. */
    TypeKey whole(Node schema) {
        TypeKey key = TypeKeys.of(schema);
        return define(key, NameHints.of(schema), schema, () -> inScope(schema));
    }

    /** What parts of schemas say together, which becomes a definition. */
    TypeKey parts(List<Atom> atoms, NameHint name, Node place) {
        TypeKey key = new TypeKey(TypeKeys.of(atoms).uri() + "!");
        return define(
                key,
                name.child("rules"),
                place,
                () -> atoms.size() == 1
                        ? of(atoms.get(0))
                        : new AllOf(atoms.stream().map(this::of).toList()));
    }

    /** A schema that no value fits, which becomes a definition. */
    TypeKey nothing(Site site) {
        return define(new TypeKey(site.key().uri() + "!nothing"), site.name(), site.schema(), () -> Truth.of(false));
    }

    private TypeKey define(TypeKey key, NameHint name, Node place, Supplier<Schema> schema) {
        if (!made.containsKey(key)) {
            Location location = place.location();
            waiting.putIfAbsent(key, () -> new SchemaDefinition(key, name, schema.get(), location));
        }
        return key;
    }

    /** What fits the schema that a definition stands for. */
    Schema schema(TypeKey key) {
        Supplier<SchemaDefinition> maker = waiting.remove(key);
        if (maker != null) {
            made.put(key, maker.get());
        }
        SchemaDefinition definition = made.get(key);
        if (definition == null) {
            throw new IllegalArgumentException("no schema is defined at " + key);
        }
        return definition.schema();
    }

    /** Whether null fits the schema that a definition stands for. */
    boolean admitsNull(TypeKey key) {
        return schema(key).violations(null).isEmpty();
    }

    /** Whether null fits what a schema says. */
    boolean admitsNull(Atom schema) {
        return of(schema).violations(null).isEmpty();
    }

    /** All definitions, those included that others refer to. */
    Map<TypeKey, SchemaDefinition> definitions() {
        while (!waiting.isEmpty()) {
            schema(waiting.keySet().iterator().next());
        }
        return java.util.Collections.unmodifiableMap(made);
    }

    /** A reference to a schema that stands elsewhere. */
    Schema reference(Node target) {
        TypeKey key = whole(target);
        return Reference.of(key.uri(), () -> schema(key));
    }

    /** What a schema in place says. */
    Schema of(Node schema) {
        boolean resource = schema instanceof ObjectNode object && object.has("$id");
        return resource ? inScope(schema) : plain(schema);
    }

    private Schema plain(Node schema) {
        if (schema instanceof BooleanNode bool) {
            return Truth.of(bool.value());
        }
        if (schema instanceof ObjectNode object) {
            return of(Atom.of(context.lift(object)));
        }
        context.report(DiagnosticCode.WRONG_KIND, schema, "a schema", schema.kind());
        return Truth.of(true);
    }

    private Schema of(Atom atom) {
        List<Schema> keywords = new ArrayList<>();
        readers.forEach(reader -> reader.read(atom, keywords));
        Schema schema = keywords.size() == 1 ? keywords.get(0) : new All(keywords);
        boolean nullable = atom.orNull() || atom.isTrue("nullable");
        return nullable && !keywords.isEmpty() ? AnyOf.of(Types.of("null"), schema) : schema;
    }

    private Schema inScope(Node schema) {
        Schema plain = plain(schema);
        Map<String, Node> anchors = context.references().dynamicAnchors(schema);
        if (anchors.isEmpty()) {
            return plain;
        }
        List<Member> members = new ArrayList<>();
        anchors.forEach((anchor, node) -> members.add(Member.of(anchor, reference(node))));
        return Resource.of(members, plain);
    }

    /** The properties of a keyword's value that is an object. */
    List<Member> members(Node value, Set<String> except) {
        List<Member> members = new ArrayList<>();
        if (value instanceof ObjectNode object) {
            object.forEach((name, schema) -> {
                if (!except.contains(name)) {
                    members.add(Member.of(name, of(schema)));
                }
            });
        } else {
            context.report(DiagnosticCode.WRONG_KIND, value, "an object", value.kind());
        }
        return members;
    }
}
