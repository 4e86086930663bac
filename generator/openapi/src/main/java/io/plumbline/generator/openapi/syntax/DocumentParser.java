package io.plumbline.generator.openapi.syntax;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.model.diagnostic.Location;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the bytes of a JSON or YAML document into located nodes; whatever is wrong with them becomes a diagnostic. */
public final class DocumentParser {

    private final ReadLimits limits;
    private final Diagnostics diagnostics;

    /** A parser that reports into {@code diagnostics}. */
    public DocumentParser(ReadLimits limits, Diagnostics diagnostics) {
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /**
     * The document, or empty where it cannot be read, which is then reported.
     *
     * @param file how messages name the document; its extension says whether it is JSON, else its first character does
     * @param uri its path relative to the root document's folder, empty for the root document
     */
    public Optional<Document> parse(String file, String uri, byte[] bytes) {
        Document document = new Document(file, uri);
        try {
            if (bytes.length > limits.bytes()) {
                throw new ReadFailure(
                        DiagnosticCode.LIMIT_EXCEEDED,
                        0,
                        0,
                        "the document is larger than " + limits.bytes() + " bytes");
            }
            document.complete(root(document, SourceText.decode(bytes)));
            return Optional.of(document);
        } catch (ReadFailure failure) {
            Location place = new Location(file, failure.line(), failure.column(), "");
            diagnostics.report(failure.code(), place, failure.text());
            return Optional.empty();
        }
    }

    private Node root(Document document, String text) {
        if (isJson(document.file(), text)) {
            return tree(document, builder -> new JsonDocumentParser(builder, limits).parse(text));
        }
        try {
            return yaml(document, text);
        } catch (ReadFailure failure) {
            if (failure.code() != DiagnosticCode.BLANK_LINE_INDENT) {
                throw failure;
            }
            diagnostics.report(
                    failure.code(),
                    new Location(document.file(), failure.line(), failure.column(), ""),
                    failure.text());
            return yaml(document, BlankLines.emptied(text));
        }
    }

    private Node yaml(Document document, String text) {
        return tree(document, builder -> new YamlDocumentParser(builder, limits).parse(text));
    }

    private Node tree(Document document, Consumer<TreeBuilder> parse) {
        TreeBuilder builder = new TreeBuilder(document, limits, diagnostics);
        parse.accept(builder);
        Node root = builder.root();
        if (root == null) {
            throw new ReadFailure(DiagnosticCode.SYNTAX, 1, 1, "the document is empty");
        }
        return root;
    }

    // JSON with an extension of YAML is read as YAML, of which it is a part: such a file may hold comments
    private static boolean isJson(String file, String text) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return false;
        }
        String start = text.stripLeading();
        return name.endsWith(".json") || start.startsWith("{") || start.startsWith("[");
    }
}
