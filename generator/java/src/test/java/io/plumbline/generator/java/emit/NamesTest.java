package io.plumbline.generator.java.emit;

import static io.plumbline.generator.java.support.Contract.constant;
import static io.plumbline.generator.java.support.Contract.defaulted;
import static io.plumbline.generator.java.support.Contract.enumeration;
import static io.plumbline.generator.java.support.Contract.integer;
import static io.plumbline.generator.java.support.Contract.list;
import static io.plumbline.generator.java.support.Contract.nullable;
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
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any text is a legal name of a schema, a property and an enumeration's value: the code compiles and reads and writes
 * that text.
 */
class NamesTest {

    private static final List<String> TYPES = List.of(
            "String",
            "Object",
            "Integer",
            "Long",
            "Boolean",
            "Override",
            "Deprecated",
            "SuppressWarnings",
            "Record",
            "Enum",
            "List",
            "Map",
            "LinkedHashMap",
            "Nullable",
            "Generated",
            "Codec",
            "Codecs",
            "Json",
            "JsonReader",
            "Check",
            "Checks",
            "Range",
            "Length",
            "PropertyName",
            "Violations",
            "Presence",
            "Builder",
            "Size",
            "Email",
            "Tag",
            "File",
            "class",
            "record",
            "var",
            "_",
            "",
            "2fa",
            "年龄",
            "😀",
            "pet",
            "Pet",
            "PET",
            "con",
            "package-info",
            "a/b",
            "a.b",
            "a\"b",
            "*/ }",
            "\\u0022",
            "$L",
            "FooCodec",
            "Foo",
            "foo like",
            "Iterable",
            "Throwable",
            "Exception");

    private static final List<String> PROPERTIES = List.of(
            "class",
            "record",
            "yield",
            "var",
            "_",
            "",
            "getClass",
            "hashCode",
            "toString",
            "wait",
            "notify",
            "clone",
            "finalize",
            "equals",
            "builder",
            "toBuilder",
            "fromJson",
            "toJson",
            "build",
            "value",
            "in",
            "out",
            "property",
            "violations",
            "each",
            "from",
            "this",
            "true",
            "null",
            "dateRange",
            "date_range",
            "date-range",
            "DateRange",
            "+1",
            "-1",
            "@id",
            "id",
            "$id",
            "年龄",
            "年 龄",
            "😀",
            "x y",
            "a\"b",
            "*/ }",
            "\\u0022",
            "$L",
            "INSTANCE",
            "DEFAULT_X",
            "defaultX",
            "x",
            "X",
            "has x",
            "hasX",
            "x codec",
            "x stage",
            "additionalProperties",
            "violation",
            "tree",
            "name",
            "that",
            "other",
            "int",
            "a.b",
            "a/b",
            "a~b",
            "\n",
            "object",
            "Builder",
            "key");

    @Test
    void schemas(@TempDir Path folder) {
        Contract contract = new Contract();
        List<Property> all = new ArrayList<>();
        for (String name : TYPES) {
            contract.define(
                    name,
                    object(
                            required("v", use(string(), Length.Rule.of(0, 3))),
                            defaulted("n", nullable(integer("int32"), Range.Rule.of(0, 3)), BigInteger.ONE)));
            all.add(optional(name, nullable(list(use(ref(name))))));
        }
        contract.define("Everything", object(all.toArray(Property[]::new)));
        Generated generated = Generated.of(contract, folder);

        Map<String, Object> value = new LinkedHashMap<>();
        TYPES.forEach(name -> value.put(name, List.of(Map.of("v", "x"))));
        String json = Json.writeString(Codecs.ANY, value);
        assertThat(generated.roundTrip("Everything", json))
                .isEqualTo(json.replace("{\"v\":\"x\"}", "{\"v\":\"x\",\"n\":1}"));
    }

    @Test
    void propertiesOfEveryKind(@TempDir Path folder) {
        Contract contract = new Contract()
                .define(
                        "Required",
                        new TypeUse(
                                objectOf(name -> required(name, use(string(), Length.Rule.of(0, 3)))),
                                false,
                                List.of(io.plumbline.runtime.constraint.Properties.Rule.of(1, 500))),
                        io.plumbline.generator.model.Documentation.NONE)
                .define("Optional", objectOf(name -> optional(name, nullable(list(use(string()))))))
                .define("Defaulted", objectOf(name -> defaulted(name, use(string()), name)))
                .define("Constant", objectOf(name -> constant(name, name)));
        Generated generated = Generated.of(contract, folder);

        Map<String, Object> value = new LinkedHashMap<>();
        PROPERTIES.forEach(name -> value.put(name, "x"));
        String json = Json.writeString(Codecs.ANY, value);
        assertThat(generated.roundTrip("Required", json)).isEqualTo(json);
        assertThat(generated.violations("Required", json.replace("\"x\"", "\"long\"")))
                .hasSize(PROPERTIES.size());
        assertThat(generated.violations("Required", "{}")).hasSize(PROPERTIES.size());

        Map<String, Object> defaults = new LinkedHashMap<>();
        PROPERTIES.forEach(name -> defaults.put(name, name));
        String own = Json.writeString(Codecs.ANY, defaults);
        assertThat(generated.roundTrip("Defaulted", "{}")).isEqualTo(own);
        assertThat(generated.roundTrip("Constant", own)).isEqualTo(own);
        assertThat(generated.violations("Constant", json)).hasSize(PROPERTIES.size() - 1);
        assertThat(generated.roundTrip("Optional", "{}")).isEqualTo("{}");
    }

    private static Type objectOf(java.util.function.Function<String, Property> property) {
        return object(
                new AdditionalProperties.Kept(use(string())),
                PROPERTIES.stream().map(property).toArray(Property[]::new));
    }

    @Test
    void valuesOfEnumerations(@TempDir Path folder) {
        List<Object> values = new ArrayList<>(PROPERTIES);
        values.addAll(TYPES.stream().filter(text -> !PROPERTIES.contains(text)).toList());
        values.addAll(List.of("Etc/GMT+12", "Etc/GMT-12", "KNOWN", "CHECK", "value", "VALUE", "<=", ">="));
        values = values.stream().distinct().toList();
        Contract contract = new Contract()
                .define("Closed", enumeration(false, values.toArray()))
                .define("Open", enumeration(true, values.toArray()))
                .define(
                        "Both",
                        object(
                                required("closed", use(list(use(ref("Closed"))))),
                                required("open", use(list(use(ref("Open")))))));
        Generated generated = Generated.of(contract, folder);

        assertThat(generated.type("Closed").getEnumConstants()).hasSize(values.size());
        String json = Json.writeString(Codecs.ANY, values);
        String both = "{\"closed\":" + json + ",\"open\":" + json + "}";
        assertThat(generated.roundTrip("Both", both)).isEqualTo(both);
    }
}
