package io.plumbline.generator.engine.hostile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens of Java source, comments included, with what a contract may choose left out: names are all the same, and
 * so are the contents of comments and of literals.
 *
 * <p>It is a lexer of its own, and not the emitter's idea of what it wrote, nor javac's, which does not tell of
 * comments.
 */
final class JavaTokens {

    private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+([0-9a-fA-F]{4})");

    private static final Pattern TOKEN = Pattern.compile("(?<space>\\s+)"
            + "|(?<comment>/\\*[\\s\\S]*?\\*/|//[^\\r\\n]*)"
            + "|(?<string>\"\"\"[\\s\\S]*?(?<!\\\\)\"\"\"|\"(?:[^\"\\\\\\r\\n]|\\\\.)*+\")"
            + "|(?<character>'(?:[^'\\\\\\r\\n]|\\\\.)++')"
            + "|(?<word>[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*+)"
            + "|(?<number>[0-9][0-9a-zA-Z_.]*+)"
            + "|(?<symbol>[^\"'])");

    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "break",
            "case",
            "catch",
            "class",
            "continue",
            "default",
            "do",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "for",
            "if",
            "implements",
            "import",
            "instanceof",
            "interface",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "volatile",
            "while",
            "void");

    private JavaTokens() {}

    /**
     * The tokens of a source, those of its imports left out, whose number is that of names in other packages.
     *
     * @throws IllegalArgumentException where there is no token
     */
    static List<String> of(String source) {
        List<String> tokens = new ArrayList<>();
        AtomicBoolean importing = new AtomicBoolean();
        forEach(source, token -> {
            if (token.group().equals("import")) {
                importing.set(true);
            }
            if (token.group("space") == null && !importing.get()) {
                add(tokens, kind(token));
            }
            if (token.group().equals(";")) {
                importing.set(false);
            }
        });
        return tokens;
    }

    /** The names in a source. */
    static Set<String> words(String source) {
        Set<String> words = new HashSet<>();
        forEach(source, token -> {
            if (token.group("word") != null) {
                words.add(token.group());
            }
        });
        return words;
    }

    private static void forEach(String source, Consumer<Matcher> action) {
        String text = decoded(source);
        Matcher token = TOKEN.matcher(text).useTransparentBounds(true);
        for (int at = 0; at < text.length(); at = token.end()) {
            if (!token.region(at, text.length()).lookingAt()) {
                throw new IllegalArgumentException("no token: " + text.substring(at, Math.min(text.length(), at + 80)));
            }
            action.accept(token);
        }
    }

    /** Long literals are sums of literals. */
    private static void add(List<String> tokens, String kind) {
        int size = tokens.size();
        boolean continued = kind.equals("string")
                && size > 1
                && tokens.get(size - 1).equals("+")
                && tokens.get(size - 2).equals("string");
        if (continued) {
            tokens.remove(size - 1);
        } else {
            tokens.add(kind);
        }
    }

    private static String kind(Matcher token) {
        for (String kind : List.of("comment", "string", "character", "number")) {
            if (token.group(kind) != null) {
                return kind;
            }
        }
        return token.group("word") != null && !KEYWORDS.contains(token.group()) ? "name" : token.group();
    }

    private static String decoded(String source) {
        return UNICODE_ESCAPE
                .matcher(source)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(escape.group(1) + (char) Integer.parseInt(escape.group(2), 16)));
    }
}
