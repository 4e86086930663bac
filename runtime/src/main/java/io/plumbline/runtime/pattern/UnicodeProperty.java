package io.plumbline.runtime.pattern;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code \p{…}} names in ECMA-262, as far as Java 17 knows it. */
final class UnicodeProperty {

    private static final String CATEGORIES = """
            Cased_Letter LC
            Close_Punctuation Pe
            Connector_Punctuation Pc
            Control Cc cntrl
            Currency_Symbol Sc
            Dash_Punctuation Pd
            Decimal_Number Nd digit
            Enclosing_Mark Me
            Final_Punctuation Pf
            Format Cf
            Initial_Punctuation Pi
            Letter L
            Letter_Number Nl
            Line_Separator Zl
            Lowercase_Letter Ll
            Mark M Combining_Mark
            Math_Symbol Sm
            Modifier_Letter Lm
            Modifier_Symbol Sk
            Nonspacing_Mark Mn
            Number N
            Open_Punctuation Ps
            Other_Letter Lo
            Other_Number No
            Other_Punctuation Po
            Other_Symbol So
            Paragraph_Separator Zp
            Private_Use Co
            Punctuation P punct
            Separator Z
            Space_Separator Zs
            Spacing_Mark Mc
            Surrogate Cs
            Symbol S
            Titlecase_Letter Lt
            Unassigned Cn
            Uppercase_Letter Lu
            """;

    private static final String OTHER = "\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}";
    private static final String START = "\\p{javaUnicodeIdentifierStart}";
    private static final String CONTINUE =
            START + "\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}\\x{B7}\\x{387}\\x{1369}-\\x{1371}\\x{19DA}";
    private static final String HEX = "0-9A-Fa-f";

    private static final Map<String, String> BINARY = Map.ofEntries(
            Map.entry("Any", CharacterSet.ALL.members()),
            Map.entry("ASCII", "\\x{0}-\\x{7F}"),
            Map.entry("Assigned", "\\P{Cn}"),
            Map.entry("Alphabetic", "\\p{IsAlphabetic}"),
            Map.entry("Alpha", "\\p{IsAlphabetic}"),
            Map.entry("Lowercase", "\\p{IsLowercase}"),
            Map.entry("Lower", "\\p{IsLowercase}"),
            Map.entry("Uppercase", "\\p{IsUppercase}"),
            Map.entry("Upper", "\\p{IsUppercase}"),
            Map.entry("White_Space", "\\p{IsWhite_Space}"),
            Map.entry("space", "\\p{IsWhite_Space}"),
            Map.entry("Ideographic", "\\p{IsIdeographic}"),
            Map.entry("Ideo", "\\p{IsIdeographic}"),
            Map.entry("ASCII_Hex_Digit", HEX),
            Map.entry("AHex", HEX),
            Map.entry("Hex_Digit", HEX + "\\x{FF10}-\\x{FF19}\\x{FF21}-\\x{FF26}\\x{FF41}-\\x{FF46}"),
            Map.entry("Hex", HEX + "\\x{FF10}-\\x{FF19}\\x{FF21}-\\x{FF26}\\x{FF41}-\\x{FF46}"),
            Map.entry("Join_Control", "\\x{200C}\\x{200D}"),
            Map.entry("Join_C", "\\x{200C}\\x{200D}"),
            Map.entry("ID_Start", START),
            Map.entry("IDS", START),
            Map.entry("ID_Continue", CONTINUE),
            Map.entry("IDC", CONTINUE));

    private static final Map<String, String> BY_CATEGORY = categories();

    private UnicodeProperty() {}

    private static Map<String, String> categories() {
        Map<String, String> categories = new HashMap<>();
        CATEGORIES.lines().forEach(line -> {
            String[] names = line.split(" ", -1);
            for (String name : names) {
                categories.put(name, "\\p{" + names[1] + "}");
            }
        });
        // Java 17 leaves the unassigned code points out of its own C
        categories.put("Other", OTHER);
        categories.put("C", OTHER);
        return categories;
    }

    /**
     * The members of a Java character class that has the property.
     *
     * @param property what stands in the braces
     * @return null where there is no such property or Java 17 does not have it
     */
    static @Nullable String members(String property) {
        int equals = property.indexOf('=');
        if (equals < 0) {
            return BY_CATEGORY.getOrDefault(property, BINARY.get(property));
        }
        String value = property.substring(equals + 1);
        return switch (property.substring(0, equals)) {
            case "General_Category", "gc" -> BY_CATEGORY.get(value);
            case "Script", "sc" -> script(value);
            default -> null;
        };
    }

    private static @Nullable String script(String name) {
        try {
            return "\\p{script=" + Character.UnicodeScript.forName(name) + "}";
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
