package io.plumbline.generator.openapi.syntax;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** The spellings of numbers, as JSON and the core schema of YAML 1.2 have them. */
final class NumberText {

    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");

    private NumberText() {}

    /** Whether a plain YAML scalar is a number. */
    static boolean isYaml(String scalar) {
        return !scalar.isEmpty()
                && canBegin(scalar.charAt(0))
                && (DECIMAL.matcher(scalar).matches() || isRadix(scalar));
    }

    /** The decimal spelling of a YAML number of bounded length. */
    static String decimal(String yaml) {
        if (isRadix(yaml)) {
            return new BigInteger(yaml.substring(2), yaml.charAt(1) == 'o' ? 8 : 16).toString();
        }
        return yaml;
    }

    /** Whether the number's plain notation stays within {@code limit} characters, give or take its sign and point. */
    static boolean isBounded(String text, int limit) {
        if (text.length() > limit) {
            return false;
        }
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (exponent < 0 || isRadix(text)) {
            return true;
        }
        BigDecimal power = new BigDecimal(text.substring(exponent + 1));
        return power.abs().compareTo(BigDecimal.valueOf(limit)) <= 0;
    }

    private static boolean isRadix(String scalar) {
        return OCTAL.matcher(scalar).matches() || HEXADECIMAL.matcher(scalar).matches();
    }

    private static boolean canBegin(char first) {
        return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
    }
}
