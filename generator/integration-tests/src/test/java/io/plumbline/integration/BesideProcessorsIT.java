package io.plumbline.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks in one compilation with processors that change and make sources, before and behind them. */
class BesideProcessorsIT {

    private static final String MAIN = """
            package com.acme;

            import com.acme.contract.model.Pet;
            import lombok.Builder;
            import lombok.Data;
            import lombok.Value;
            import org.mapstruct.Mapper;
            import org.mapstruct.Mapping;
            import org.mapstruct.factory.Mappers;

            public final class Main {
                public static void main(String... arguments) {
                    Animal animal = Animal.builder().years(2).build();
                    Aged aged = Ages.INSTANCE.aged(animal);
                    System.out.println("the pet is " + Pet.builder().age(aged.getAge()).build().age());
                }

                static Pet other() {
                    return Pet.builder().age(2).build();
                }

                @Value
                @Builder
                public static class Animal {
                    int years;

                    Pet pet() {
                        return new Pet(1);
                    }
                }

                @Data
                public static class Aged {
                    private int age;
                }

                @Mapper
                public interface Ages {
                    Ages INSTANCE = Mappers.getMapper(Ages.class);

                    @Mapping(source = "years", target = "age")
                    Aged aged(Animal animal);
                }
            }
            """;

    @TempDir
    Path folder;

    static Stream<Downstream.Compiler> compilers() {
        String lombok = "org.projectlombok:lombok:" + Setup.value("lombok");
        String binding = "org.projectlombok:lombok-mapstruct-binding:" + Setup.value("lombokMapstructBinding");
        String mapStruct = "org.mapstruct:mapstruct-processor:" + Setup.value("mapstruct");
        List<String> libraries = List.of(lombok, "org.mapstruct:mapstruct:" + Setup.value("mapstruct"));
        List<String> checksFirst = List.of(Downstream.PROCESSOR, lombok, binding, mapStruct);
        List<String> checksLast = List.of(lombok, mapStruct, binding, Downstream.PROCESSOR);
        return Stream.of(
                new Downstream.Compiler(false, checksFirst, libraries),
                new Downstream.Compiler(true, checksLast, libraries));
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void refuseTheWrongLiteralsAndNothingElse(Downstream.Compiler compiler) throws IOException, InterruptedException {
        Downstream project = new Downstream(folder);
        Files.writeString(project.contract(), Contracts.PETS);
        project.compileWith(compiler);
        String wrong = MAIN.replace("age(2)", "age(9)").replace("Pet(1)", "Pet(8)");
        Files.writeString(project.mainClass(), wrong);

        ChildProcess refused = project.maven("compile");
        assertThat(refused.status()).as(refused.output()).isNotZero();
        assertThat(refused.output())
                .contains("9 is outside 0..3", "8 is outside 0..3")
                .contains("Main.java:[" + Contracts.place(wrong, "9)").replace(':', ','))
                .contains("Main.java:[" + Contracts.place(wrong, "8)").replace(':', ','));

        Files.writeString(project.mainClass(), MAIN);
        ChildProcess compiled = project.maven("compile");
        assertThat(compiled.status()).as(compiled.output()).isZero();
        assertThat(project.runMainClass(Setup.jar("mapstruct")).output()).isEqualTo("the pet is 2\n");
    }
}
