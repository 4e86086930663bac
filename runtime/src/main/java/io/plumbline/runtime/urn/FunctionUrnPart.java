package io.plumbline.runtime.urn;

import org.jspecify.annotations.Nullable;

/** The parts of a function URN in their order: their names in messages, and why one of them is refused. */
enum FunctionUrnPart {
    SCHEME("scheme", "urn"),
    NAMESPACE("NID", "fss"),
    REGION("region", FunctionUrnScanner.REGION),
    PROJECT("project", FunctionUrnScanner.PROJECT),
    KIND("kind", FunctionUrnScanner.KIND),
    PACKAGE("package", FunctionUrnScanner.NAME),
    NAME("name", FunctionUrnScanner.NAME),
    VERSION("version", FunctionUrnScanner.VERSION),
    ALIAS("alias", FunctionUrnScanner.ALIAS),
    END("end", "");

    private static final FunctionUrnPart[] PARTS = values();
    private static final String WHOLE = "function URN";

    private final String label;
    private final String word;
    private final @Nullable FieldRule rule;

    FunctionUrnPart(String label, String word) {
        this.label = label;
        this.word = word;
        this.rule = null;
    }

    FunctionUrnPart(String label, FieldRule rule) {
        this.label = label;
        this.word = "";
        this.rule = rule;
    }

    /** Says in a negative number that this part, starting at {@code from}, is the first that is wrong. */
    long failure(int from) {
        return ~((long) from << Byte.SIZE | ordinal());
    }

    /** The reason behind a failure of {@code text}. */
    static UrnProblem problem(String text, long failure) {
        FunctionUrnPart part = PARTS[(int) ~failure & 0xff];
        int from = (int) (~failure >>> Byte.SIZE);
        int colon = text.indexOf(':', from);
        return part.explain(text, from, colon < 0 ? text.length() : colon);
    }

    /**
     * Gives {@code value} back if it may be this part, which must be one with a rule.
     *
     * @throws UrnSyntaxException if it may not; the index counts from the start of the value
     */
    String require(String value) {
        if (rule == null || !rule.accepts(value)) {
            throw explain(value, 0, value.length()).exception();
        }
        return value;
    }

    private UrnProblem explain(String text, int from, int to) {
        return new UrnProblem(WHOLE, text, label, from, flaw(text, from, to));
    }

    private Flaw flaw(String text, int from, int to) {
        if (rule != null) {
            return rule.explain(text, from, to);
        }
        if (this == END) {
            return new Flaw(from, Echo.quote(text, from, text.length()) + " after the last part");
        }
        if (from > text.length()) {
            return new Flaw(text.length(), "missing; '" + word + "' expected");
        }
        return new Flaw(from, Echo.quote(text, from, to) + " instead of '" + word + "'");
    }
}
