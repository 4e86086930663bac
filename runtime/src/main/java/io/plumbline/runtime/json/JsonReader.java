package io.plumbline.runtime.json;

import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.value.Content;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives the values of one JSON document in their order and collects what is wrong with them.
 *
 * <p>The reader always stands at a value; each {@code read…} method consumes it. Where the value is of the wrong kind
 * or too large for the Java type, the method tells so at the value's JSON pointer, consumes it all the same and returns
 * a placeholder: 0, {@code false} or {@code null}. So one pass finds all violations. The sources behave alike:
 * {@link Json} makes readers of UTF-8 text, {@link #over} makes one of a tree.
 */
public abstract sealed class JsonReader permits ParserReader, TreeReader {

    private final JsonLimits limits;
    private @Nullable ViolationLog log;

    JsonReader(JsonLimits limits) {
        this.limits = limits;
    }

    /**
     * A reader of a tree of {@link Map}, {@link List}, {@link String}, {@link Boolean}, {@link Number} and
     * {@code null}.
     *
     * @param tree is not copied; changing it meanwhile is not allowed
     */
    public static JsonReader over(@Nullable Object tree) {
        return new TreeReader(tree, JsonLimits.DEFAULT, null, 0);
    }

    /** The kind of the value at which the reader stands. */
    public abstract JsonKind peek();

    /** Goes into an object; false where the value is none, which is then a violation and consumed. */
    public abstract boolean beginObject();

    /**
     * Goes to the value of the next property and gives its name, or leaves the object and gives {@code null} where
     * there is none.
     */
    public abstract @Nullable String nextName();

    /** Goes into an array; false where the value is none, which is then a violation and consumed. */
    public abstract boolean beginArray();

    /** Goes to the next element, or leaves the array and gives false where there is none. */
    public abstract boolean nextElement();

    /** A string, or {@code null} and a violation. */
    public abstract @Nullable String readString();

    /** A boolean, or false and a violation. */
    public abstract boolean readBoolean();

    /** A whole number of 32 bits, however it is written ({@code 3}, {@code 3.0}, {@code 3e0}), or 0 and a violation. */
    public abstract int readInt();

    /** A whole number of 64 bits, however it is written, or 0 and a violation. */
    public abstract long readLong();

    /** A floating-point number, rounded to the nearest one, or 0 and a violation where that would be infinite. */
    public abstract double readDouble();

    /**
     * The number at which the reader stands, exactly; {@code null} and a violation where its exponent is out of bounds.
     */
    abstract @Nullable BigDecimal exactNumber();

    /** Containers around the value at which the reader stands, those of a document around this one included. */
    abstract int depth();

    /** What stands here, for messages. */
    abstract String echo();

    /** A number exactly as it is written, or {@code null} and a violation. */
    public final @Nullable BigDecimal readBigDecimal() {
        return isNumber(JsonKind.NUMBER.words()) ? exactNumber() : null;
    }

    /** A whole number of any size, however it is written, or {@code null} and a violation. */
    public final @Nullable BigInteger readBigInteger() {
        BigDecimal exact = wholeCandidate();
        return exact == null ? null : WholeNumbers.unbounded(this, exact);
    }

    /** The number at which the reader stands, which may be whole; {@code null} and a violation where there is none. */
    final @Nullable BigDecimal wholeCandidate() {
        return isNumber(WholeNumbers.WORDS) ? exactNumber() : null;
    }

    /** Whether a number stands here; any other value is a violation and consumed. */
    final boolean isNumber(String expected) {
        if (peek() == JsonKind.NUMBER) {
            return true;
        }
        mismatch(expected);
        return false;
    }

    /** Whether the value is {@code null}, which is then consumed; any other value is left as it is. */
    public final boolean readNull() {
        return peek() == JsonKind.NULL;
    }

    /**
     * Any value as an immutable tree: {@link Map} in document order, {@link List}, {@link String}, {@link Boolean},
     * {@code null}; whole numbers as {@link Integer}, {@link Long} or {@link BigInteger}, whichever is the first to
     * hold them, others as {@link BigDecimal}.
     */
    public @Nullable Object readTree() {
        return switch (peek()) {
            case OBJECT -> readMap();
            case ARRAY -> readList();
            case STRING -> readString();
            case NUMBER -> readNumber();
            case BOOLEAN -> readBoolean();
            case NULL -> null;
        };
    }

    /** The content that stands here, which only trees can hold, or {@code null} where something else does. */
    @Nullable
    Content heldContent() {
        return null;
    }

    /** Any value but {@code null} as an immutable tree; {@code null} is a violation, and then the result too. */
    public final @Nullable Object readValue() {
        if (peek() == JsonKind.NULL) {
            report("type", "any but null", "null is not allowed here");
        }
        return readTree();
    }

    /** A number as {@link #readTree} gives it. */
    abstract @Nullable Object readNumber();

    private Map<String, @Nullable Object> readMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (beginObject()) {
            for (String name = nextName(); name != null; name = nextName()) {
                map.put(name, readTree());
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private List<@Nullable Object> readList() {
        List<@Nullable Object> list = new ArrayList<>();
        if (beginArray()) {
            while (nextElement()) {
                list.add(readTree());
            }
        }
        return Collections.unmodifiableList(list);
    }

    /**
     * Reads a value that must first be judged as a whole.
     *
     * @param judge finds what is wrong with the value's tree; then the value is not read
     * @param reading reads the value from a reader of that tree
     */
    public final <T> @Nullable T readJudged(
            Function<@Nullable Object, Violations> judge, Function<JsonReader, @Nullable T> reading) {
        return JudgedCodec.read(this, judge, reading);
    }

    /** Takes note of values that nobody wanted in a part that another reader has read; only trials want to know. */
    void addSkipped(int count) {}

    /** What is known of trying branches of unions inside of this document. */
    Trials trials() {
        return new Trials();
    }

    /** Consumes the value, whatever it is; names given twice inside of it are violations all the same. */
    public void skip() {
        switch (peek()) {
            case OBJECT -> skipObject();
            case ARRAY -> skipArray();
            case STRING, NUMBER, BOOLEAN, NULL -> readScalar();
        }
    }

    private void skipObject() {
        if (beginObject()) {
            while (nextName() != null) {
                skip();
            }
        }
    }

    private void skipArray() {
        if (beginArray()) {
            while (nextElement()) {
                skip();
            }
        }
    }

    /** Consumes a scalar that nobody wants, as strictly as one that somebody does. */
    abstract void readScalar();

    /** Reports that the required property of the object just read is not there. */
    public final void missing(String name) {
        reportAt(name, "required", name, "is required");
    }

    /** Reports something about a property of the object just read. */
    final void reportAt(String name, String keyword, String limit, String message) {
        if (log().isOpen()) {
            log().add(new Violation(Pointers.child(pointer(), name), keyword, limit, message));
        }
    }

    /** Reports that the property at whose value the reader stands is not allowed, and consumes it. */
    public final void unknown(String name) {
        report("additionalProperties", "false", Echo.quote(name) + " is not a property that is known here");
        skip();
    }

    /** Reports that the value just read breaks a keyword with this limit. */
    public final void report(String keyword, String limit, String message) {
        if (log().isOpen()) {
            log().add(new Violation(pointer(), keyword, limit, message));
        }
    }

    /**
     * Reports what the constraint finds wrong with the value just read; a Java value in place of the JSON one passes.
     */
    public final void check(Constraint constraint, Object value) {
        constraint.judge(value).ifPresent(finding -> report(finding.keyword(), finding.limit(), finding.message()));
    }

    /**
     * Reports what a constructor refused in the value just read.
     *
     * <p>Left out is what concerns a place at or inside of which something was reported already: there the constructor
     * saw a placeholder and not what was sent.
     */
    public final void reject(ConstraintViolationException refusal) {
        if (log().isOpen()) {
            log().addFresh(under(pointer(), refusal.violations()));
        }
    }

    /** Adds what a reader of a part found, under the place of the value just read. */
    final void addAll(Violations found) {
        if (!found.isEmpty() && log().isOpen()) {
            under(pointer(), found.asList()).forEach(log()::add);
        }
    }

    private static List<Violation> under(String outer, List<Violation> violations) {
        return violations.stream()
                .map(inner -> new Violation(
                        Pointers.join(outer, inner.pointer()), inner.keyword(), inner.limit(), inner.message()))
                .toList();
    }

    /** Reports a value of the wrong type and consumes it. */
    final void mismatch(String expected) {
        String type = expected.substring(expected.indexOf(' ') + 1);
        report("type", type, echo() + " is not " + expected);
        skip();
    }

    /** How many violations there are so far, kept or not. */
    public final int violationCount() {
        return log == null ? 0 : log.count();
    }

    /** What was found wrong so far, in the order of the document. */
    public final Violations violations() {
        return log == null ? Violations.NONE : log.violations();
    }

    /** JSON pointer (RFC 6901) of the value at which the reader stands or that it has just read. */
    public abstract String pointer();

    /** The bounds that hold for this document. */
    public final JsonLimits limits() {
        return limits;
    }

    private ViolationLog log() {
        if (log == null) {
            log = new ViolationLog();
        }
        return log;
    }
}
