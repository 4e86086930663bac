package io.plumbline.generator.java.service;

import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.emit.Emission;
import io.plumbline.generator.java.emit.Emitter;
import io.plumbline.generator.java.emit.RecordEmitter;
import io.plumbline.generator.java.emit.SourceFiles;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.java.record.RecordModel;
import java.util.stream.Stream;

/** Writes what is generated for services in every framework: interfaces, requests, results and routes. */
public final class ServiceEmitter implements Emitter {

    @Override
    public Stream<GeneratedFile> emit(Emission emission) {
        SourceFiles files = new SourceFiles(emission);
        return ServiceUnits.of(emission.model(), emission.options()).stream()
                .flatMap(unit -> types(unit, emission).map(type -> files.of(unit.service(), type)));
    }

    private static Stream<TypeSpec> types(ServiceUnit unit, Emission emission) {
        ResultEmitter results = new ResultEmitter(emission);
        BodyEmitter bodies = new BodyEmitter(emission);
        RecordEmitter records = new RecordEmitter(emission);
        return Stream.concat(
                Stream.of(ServiceInterfaceEmitter.emit(unit), new RoutesEmitter(emission).emit(unit)),
                unit.operations().stream()
                        .flatMap(operation -> Stream.concat(
                                bodies.emit(operation).stream(),
                                Stream.of(results.emit(operation), records.emit(request(operation, emission))))));
    }

    /** The record of everything that is sent to an operation. */
    static RecordModel request(OperationUnit operation, Emission emission) {
        return emission.records()
                .ofParts(
                        operation.request(),
                        operation.parts().object(),
                        Parts.comment("What `" + operation.place().replace('`', '\'') + "` is sent."),
                        operation.place());
    }
}
