package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.NumberNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import io.plumbline.runtime.pattern.EcmaPattern;
import io.plumbline.runtime.pattern.EcmaSyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns that are written in another language's dialect, where what they mean is plain: anchors of Ruby, Python and
 * Java, code points of Perl, scripts by their bare names, classes of POSIX.
 */
final class PatternDialects {

    /** An escape, a class of POSIX or the beginning of a named group. */
    private static final Pattern TOKEN = Pattern.compile(
            "\\\\x\\{(?<code>[0-9A-Fa-f]{1,6})\\}|\\\\(?<kind>[pP])(?:\\{(?<property>\\w+)\\}|(?<letter>[A-Z]))"
                    + "|\\[:(?<posix>\\w+):\\]|\\(\\?P<(?<group>\\w+)>|\\\\(?<anchor>[AzZ])|\\\\.",
            Pattern.DOTALL);

    private static final Pattern IN_CLASS =
            Pattern.compile("\\[[^\\]]*\\[:(alpha|digit|alnum|upper|lower|xdigit|word|space):\\]");

    private static final Map<String, String> POSIX = Map.of(
            "alpha", "A-Za-z",
            "digit", "0-9",
            "alnum", "A-Za-z0-9",
            "upper", "A-Z",
            "lower", "a-z",
            "xdigit", "0-9A-Fa-f",
            "word", "\\w",
            "space", "\\s");

    private static final Map<String, String> PROPERTIES =
            Map.of("Alpha", "Alphabetic", "Upper", "Uppercase", "Lower", "Lowercase", "Digit", "Nd", "Punct", "P");

    private PatternDialects() {}

    /** The pattern of ECMA-262 that another text or a number stands for, empty where it is one itself or none is. */
    static Optional<String> meant(Node pattern) {
        if (pattern instanceof NumberNode number) {
            return Optional.of(number.text());
        }
        return pattern instanceof StringNode text && isForeign(text.value())
                ? Optional.of(respelled(text.value())).filter(respelled -> isPlain(respelled))
                : Optional.empty();
    }

    // ECMA-262 reads a class of POSIX as something that nobody means
    private static boolean isForeign(String pattern) {
        if (IN_CLASS.matcher(pattern).find()) {
            return true;
        }
        Optional<EcmaSyntaxException> problem = EcmaPattern.of(pattern).problem();
        return problem.isPresent() && !problem.get().isBeyondJava();
    }

    private static boolean isPlain(String pattern) {
        return EcmaPattern.of(pattern).problem().isEmpty();
    }

    private static String respelled(String pattern) {
        Matcher tokens = TOKEN.matcher(pattern);
        StringBuilder respelled = new StringBuilder();
        while (tokens.find()) {
            tokens.appendReplacement(respelled, Matcher.quoteReplacement(token(tokens)));
        }
        return tokens.appendTail(respelled).toString();
    }

    private static String token(Matcher token) {
        String whole = token.group();
        if (token.group("code") != null) {
            return "\\u{" + token.group("code") + "}";
        }
        if (token.group("letter") != null) {
            return "\\" + token.group("kind") + "{" + token.group("letter") + "}";
        }
        if (token.group("property") != null) {
            return property(whole, token.group("kind"), token.group("property"));
        }
        if (token.group("posix") != null) {
            return POSIX.getOrDefault(token.group("posix"), whole);
        }
        if (token.group("group") != null) {
            return "(?<" + token.group("group") + ">";
        }
        String anchor = token.group("anchor");
        return anchor == null ? whole : anchor.equals("A") ? "^" : "$";
    }

    /** The first spelling of a property that ECMA-262 knows. */
    private static String property(String whole, String kind, String name) {
        String bare = name.startsWith("Is") ? name.substring(2) : name;
        String start = "\\" + kind + "{";
        return List.of(whole, start + PROPERTIES.getOrDefault(bare, bare) + "}", start + "Script=" + bare + "}")
                .stream()
                .filter(PatternDialects::isPlain)
                .findFirst()
                .orElse(whole);
    }
}
