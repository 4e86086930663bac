package io.plumbline.generator.java.service;

import static io.plumbline.generator.java.service.Contracts.body;
import static io.plumbline.generator.java.service.Contracts.definition;
import static io.plumbline.generator.java.service.Contracts.integer;
import static io.plumbline.generator.java.service.Contracts.json;
import static io.plumbline.generator.java.service.Contracts.list;
import static io.plumbline.generator.java.service.Contracts.object;
import static io.plumbline.generator.java.service.Contracts.parameter;
import static io.plumbline.generator.java.service.Contracts.property;
import static io.plumbline.generator.java.service.Contracts.ref;
import static io.plumbline.generator.java.service.Contracts.response;
import static io.plumbline.generator.java.service.Contracts.scalar;
import static io.plumbline.generator.java.service.Contracts.text;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.MediaType;
import io.plumbline.generator.model.NameHint;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Parameter.In;
import io.plumbline.generator.model.Response;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Range;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A contract that uses every part that a service can have. */
final class ItemsContract {

    private static final Parameter ID = parameter(In.PATH, property("id", text(Length.Rule.of(1, 6)), true));
    private static final Parameter LIMIT = parameter(
            In.QUERY,
            property(
                    "limit", integer(Range.Rule.of("0", "", "", "")), false, Optional.of(new Literal(BigInteger.TEN))));

    private ItemsContract() {}

    static ApiModel model() {
        return Contracts.model(
                List.of(
                        object(
                                "Item",
                                property("name", text(), true),
                                property("size", integer(Range.Rule.of(1, 9)), true)),
                        object("Problem", property("text", text(), true)),
                        definition("Kind", TypeUse.of(kind())),
                        definition("Sort", TypeUse.of(oneOf(integer(Range.Rule.of(1, 9)), text(), list(text()))))),
                Contracts.service("items", getItem(), putItem(), postItem(), getKind()));
    }

    private static Type oneOf(TypeUse... uses) {
        List<Type.Branch> branches = new ArrayList<>();
        for (TypeUse use : uses) {
            branches.add(new Type.Branch(NameHint.of("Sort").child("kind" + branches.size()), use, List.of()));
        }
        return new Type.Union(Type.UnionKind.ONE_OF, branches, "");
    }

    private static Operation getItem() {
        TypeUse flags = TypeUse.of(new Type.MapOf(scalar(Type.ScalarKind.BOOLEAN, "")));
        TypeUse uuid = scalar(Type.ScalarKind.STRING, "uuid");
        Response ok = new Response(
                "200",
                List.of(
                        parameter(In.HEADER, property("X-Rate", integer(Range.Rule.of(0, 10)), true)),
                        parameter(In.HEADER, property("body", text(), false)),
                        parameter(In.HEADER, property("X-List", list(integer()), false))),
                List.of(json(ref("Item"))),
                Contracts.documentation("Here."));
        return Contracts.Draft.of(
                        "getItem",
                        "GET",
                        "/items/{id}",
                        ID,
                        LIMIT,
                        parameter(In.QUERY, property("tags", list(text(Length.Rule.of(2, 3))), false)),
                        parameter(In.QUERY, Parameter.StyleName.DEEP_OBJECT, true, property("flags", flags, false)),
                        parameter(In.QUERY, property("sort", ref("Sort"), false)),
                        parameter(In.QUERY, property("where", list(flags), false)),
                        parameter(In.HEADER, property("X-Trace", uuid, false)),
                        parameter(In.HEADER, property("Accept", text(), true)),
                        parameter(In.COOKIE, property("session", text(), false)))
                .answers(ok, response("404", json(ref("Problem"))), response("default", json(ref("Problem"))));
    }

    private static Type kind() {
        List<Type.EnumValue> values =
                List.of(new Type.EnumValue(new Literal("all"), "", ""), new Type.EnumValue(new Literal("few"), "", ""));
        return new Type.Enumeration(Optional.of(Type.ScalarKind.STRING), values, false);
    }

    private static Operation getKind() {
        return Contracts.Draft.of(
                        "getKind", "GET", "/items/{kind}", parameter(In.PATH, property("kind", ref("Kind"), true)))
                .answers(response("200", json(text())));
    }

    private static Operation putItem() {
        return Contracts.Draft.of("put-item", "PUT", "/items/{id}", ID)
                .sends(body(true, json(ref("Item"))))
                .secured("Token")
                .answers(response("204"), response("4XX", json(ref("Problem"))));
    }

    private static Operation postItem() {
        MediaType list = new MediaType("application/vnd.acme+json", Optional.of(list(text())));
        return Contracts.Draft.of(
                        "post item",
                        "POST",
                        "/items",
                        parameter(In.QUERY, property("body", text(), false)),
                        parameter(In.HEADER, property("body", text(), false)))
                .sends(body(false, json(new TypeUse(new Type.ListOf(text()), true, List.of()))))
                .answers(response("201", json(text()), list));
    }
}
