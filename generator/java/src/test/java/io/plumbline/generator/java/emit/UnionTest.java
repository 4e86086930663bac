package io.plumbline.generator.java.emit;

import static io.plumbline.generator.java.support.Contract.constant;
import static io.plumbline.generator.java.support.Contract.integer;
import static io.plumbline.generator.java.support.Contract.key;
import static io.plumbline.generator.java.support.Contract.list;
import static io.plumbline.generator.java.support.Contract.map;
import static io.plumbline.generator.java.support.Contract.object;
import static io.plumbline.generator.java.support.Contract.optional;
import static io.plumbline.generator.java.support.Contract.ref;
import static io.plumbline.generator.java.support.Contract.required;
import static io.plumbline.generator.java.support.Contract.string;
import static io.plumbline.generator.java.support.Contract.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.java.support.Contract;
import io.plumbline.generator.java.support.Generated;
import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.NameHint;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.runtime.constraint.Length;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unions by discriminator and by structure, of objects and of anything else, and types that contain themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnionTest {

    private static final int MANY = 600;

    private Generated generated;

    @BeforeAll
    void compile(@TempDir Path folder) {
        Contract contract = new Contract()
                .define(
                        "Pet",
                        union(Type.UnionKind.ONE_OF, "kind", branch("Cat", "cat", "kitty"), branch("Dog", "dog")))
                .define(
                        "Cat",
                        member(
                                List.of("Pet", "Animal"),
                                required("kind", use(string())),
                                optional("lives", use(integer("int32")))))
                .define(
                        "Dog",
                        member(List.of("Pet", "Animal"), constant("kind", "dog"), required("name", use(string()))))
                .define("Animal", union(Type.UnionKind.ANY_OF, "", branch("Cat"), branch("Dog")))
                .define(
                        "Value",
                        union(
                                Type.UnionKind.ONE_OF,
                                "",
                                new Type.Branch(NameHint.of("text"), use(string(), Length.Rule.of(1, 3)), List.of()),
                                new Type.Branch(NameHint.of("number"), use(integer("int64")), List.of()),
                                new Type.Branch(NameHint.of("values"), use(list(use(ref("Value")))), List.of()),
                                new Type.Branch(NameHint.of("Pet"), use(ref("Pet")), List.of())))
                .define(
                        "Overlap",
                        union(
                                Type.UnionKind.ONE_OF,
                                "",
                                new Type.Branch(NameHint.of("a"), use(string(), Length.Rule.of(0, 5)), List.of()),
                                new Type.Branch(NameHint.of("b"), use(string(), Length.Rule.of(3, 9)), List.of())))
                .define("Tree", list(use(ref("Tree"))))
                .define(
                        "Forest",
                        map(use(list(use(ref("Forest"))))),
                        io.plumbline.runtime.constraint.Properties.Rule.of(0, 2))
                .define(
                        "Node",
                        object(
                                optional("next", use(ref("Node"))),
                                optional("tree", use(ref("Tree"))),
                                optional("forest", use(ref("Forest")))))
                .define(
                        "Wide",
                        union(
                                Type.UnionKind.ANY_OF,
                                "",
                                IntStream.range(0, MANY)
                                        .mapToObj(i -> branch("Member" + i))
                                        .toArray(Type.Branch[]::new)));
        IntStream.range(0, MANY)
                .forEach(i -> contract.define("Member" + i, member(List.of("Wide"), required("p" + i, use(string())))));
        generated = Generated.of(contract, folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            Pet     | {"kind":"kitty","lives":9}   | Cat[kind=kitty, lives=9]
            Pet     | {"kind":"dog","name":"x"}    | Dog[name=x]
            Pet     | {"kind":"cow"}               |
            Pet     | {"name":"x"}                 |
            Pet     | 1                            |
            Dog     | {"kind":"dog","name":"x"}    | Dog[name=x]
            Dog     | {"kind":"cat","name":"x"}    |
            Animal  | {"kind":"dog","name":"x"}    |
            Value   | "abc"                        | TextValue[value=abc]
            Value   | ""                           |
            Value   | "abcd"                       |
            Value   | 7                            | NumberValue[value=7]
            Value   | true                         |
            Value   | [1,["a"],[]]                 | ValuesValue[value=[NumberValue[value=1], ValuesValue[value=[TextValue[value=a]]], ValuesValue[value=[]]]]
            Value   | {"kind":"dog","name":"x"}    | PetValue[value=Dog[name=x]]
            Overlap | "ab"                         | AValue[value=ab]
            Overlap | "abc"                        |
            Overlap | "abcdef"                     | BValue[value=abcdef]
            Tree    | [[],[[]]]                    | Tree[value=[Tree[value=[]], Tree[value=[Tree[value=[]]]]]]
            Tree    | [1]                          |
            Forest  | {"a":[{}],"b":[]}            | Forest[value={a=[Forest[value={}]], b=[]}]
            Forest  | {"a":[],"b":[],"c":[]}       |
            Node    | {"next":{"tree":[]},"forest":{}} | Node[next=Node[next=null, tree=Tree[value=[]], forest=null], tree=null, forest=Forest[value={}]]
            Wide    | {"p599":"x"}                 | Member599[p599=x]
            """)
    void branches(String type, String json, String value) {
        if (value == null) {
            if (generated.violations(type, json).isEmpty()) {
                assertThat(type).isEqualTo("Animal");
            }
            return;
        }
        assertThat(generated.read(type, json)).hasToString(value);
        assertThat(generated.roundTrip(type, json)).isEqualTo(json);
    }

    @Test
    void records() {
        assertThat(generated.type("Pet")).isSealed();
        assertThat(generated.type("Cat").getInterfaces()).contains(generated.type("Pet"), generated.type("Animal"));
        assertThat(generated.type("Dog").getRecordComponents()).hasSize(1);
    }

    private static Type member(List<String> unions, Property... properties) {
        List<TypeKey> keys = unions.stream().map(Contract::key).toList();
        return new Type.ObjectOf(List.of(properties), new AdditionalProperties.Ignored(), keys);
    }

    private static Type union(Type.UnionKind kind, String discriminator, Type.Branch... branches) {
        return new Type.Union(kind, Arrays.asList(branches), discriminator);
    }

    private static Type.Branch branch(String type, String... values) {
        return new Type.Branch(
                NameHint.of(type),
                TypeUse.of(new Type.Ref(key(type))),
                Stream.of(values).toList());
    }
}
