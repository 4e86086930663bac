package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.Type.Scalar;
import io.plumbline.generator.model.Type.ScalarKind;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.StringNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes booleans, numbers and strings. */
final class ScalarReader {

    private static final Pattern JAVA_NAME =
            Pattern.compile("(?:\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*\\.)+"
                    + "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

    /** Encodings that leave a text as it is. */
    private static final Set<String> PLAIN = Set.of("", "7bit", "8bit", "binary");

    private final SchemaContext context;

    ScalarReader(SchemaContext context) {
        this.context = context;
    }

    /** The scalar of these types, which have no parts and are of one kind. */
    Type read(Conjunction conjunction, Set<SchemaType> types) {
        ScalarKind kind = kind(types);
        return new Scalar(kind, format(conjunction, kind), javaType(conjunction, kind));
    }

    private static ScalarKind kind(Set<SchemaType> types) {
        if (types.contains(SchemaType.FRACTION)) {
            return ScalarKind.NUMBER;
        }
        return switch (types.iterator().next()) {
            case BOOLEAN -> ScalarKind.BOOLEAN;
            case INTEGER -> ScalarKind.INTEGER;
            default -> ScalarKind.STRING;
        };
    }

    // 3.1 says contentEncoding where 3.0 says format: byte, and contentMediaType alone where 3.0 says format: binary
    private String format(Conjunction conjunction, ScalarKind kind) {
        String format = text(conjunction, "format");
        String encoding = text(conjunction, "contentEncoding").toLowerCase(Locale.ROOT);
        if (kind != ScalarKind.STRING || !format.isEmpty()) {
            return format;
        }
        if (PLAIN.contains(encoding)) {
            return MediaTypes.isBinary(text(conjunction, "contentMediaType")) ? "binary" : "";
        }
        if (!encoding.equals("base64")) {
            Node place = conjunction.nearest("contentEncoding").orElseThrow();
            context.report(DiagnosticCode.UNREAD_ENCODING, place, encoding);
            return "";
        }
        return "byte";
    }

    private String javaType(Conjunction conjunction, ScalarKind kind) {
        Optional<Node> node = conjunction.nearest("x-java-type");
        String name = text(conjunction, "x-java-type");
        if (node.isEmpty()) {
            return "";
        }
        if (kind != ScalarKind.STRING || !JAVA_NAME.matcher(name).matches()) {
            context.report(DiagnosticCode.INVALID_JAVA_TYPE, node.get(), name);
            return "";
        }
        return name;
    }

    static String text(Conjunction conjunction, String keyword) {
        return conjunction.nearest(keyword).orElse(null) instanceof StringNode text ? text.value() : "";
    }
}
