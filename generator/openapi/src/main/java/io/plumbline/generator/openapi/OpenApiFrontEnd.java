package io.plumbline.generator.openapi;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.openapi.dialect.Dialects;
import io.plumbline.generator.openapi.reference.RefResolver;
import io.plumbline.generator.openapi.schema.SchemaContext;
import io.plumbline.generator.openapi.source.Documents;
import io.plumbline.generator.openapi.source.SpecSource;
import io.plumbline.generator.openapi.syntax.Document;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.Optional;

/**
 * The door to this module: an OpenAPI document in, its model out.
 *
 * <ol>
 *   <li>{@link Documents} reads bytes into nodes that know where they stand.
 *   <li>{@link Dialects} tells the version; its dialect lifts every schema to the meaning of 3.1.
 *   <li>{@link RefResolver} follows references, over as many documents as there are.
 *   <li>{@link ModelBuilder} makes types and operations.
 * </ol>
 *
 * <p>All of them report what is wrong and go on.
 */
public final class OpenApiFrontEnd {

    private OpenApiFrontEnd() {}

    /**
     * Reads a contract.
     *
     * @return the model, empty where {@code diagnostics} then holds an error
     */
    public static Optional<ApiModel> read(SpecSource source, FrontEndOptions options, Diagnostics diagnostics) {
        return readContract(source, options, diagnostics).model();
    }

    /** Reads a contract, and tells which documents it is made of. */
    public static Contract readContract(SpecSource source, FrontEndOptions options, Diagnostics diagnostics) {
        Documents documents = new Documents(source, options.remote(), options.limits(), diagnostics);
        Optional<ApiModel> model = documents
                .root()
                .map(Document::root)
                .flatMap(root -> Dialects.of(root, diagnostics)
                        .map(dialect -> {
                            RefResolver references = new RefResolver(documents, dialect, diagnostics);
                            return new SchemaContext(dialect, references, diagnostics, options.reading());
                        })
                        .map(context -> new ModelBuilder(context).build((ObjectNode) root)));
        return new Contract(diagnostics.hasErrors() ? Optional.empty() : model, documents.files());
    }
}
