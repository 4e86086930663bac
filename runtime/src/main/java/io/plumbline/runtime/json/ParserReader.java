package io.plumbline.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads UTF-8 text through jackson-core's parser, which stands at the value to be read at all times. */
final class ParserReader extends JsonReader {

    private final byte[] text;
    private final JsonParser parser;
    private final SeenNames names = new SeenNames();
    private final int outerDepth;

    private ParserReader(byte[] text, JsonParser parser, JsonLimits limits, int outerDepth) {
        super(limits);
        this.text = text;
        this.parser = parser;
        this.outerDepth = outerDepth;
    }

    /**
     * A reader at the start of the text.
     *
     * @throws JsonSyntaxException where the text is empty, too long, not UTF-8 or does not begin like JSON
     */
    static ParserReader of(byte[] text, JsonLimits limits) {
        return of(text, limits, 0);
    }

    /**
     * A reader of a text that a string of another document holds.
     *
     * @param outerDepth containers of the other document around the string; they count against the limit too, as the
     *     stack holds them all
     * @throws JsonSyntaxException as above
     */
    static ParserReader of(byte[] text, JsonLimits limits, int outerDepth) {
        if (text.length > limits.maxBytes()) {
            throw SyntaxErrors.at(text, limits.maxBytes(), "the text is longer than " + limits.maxBytes() + " bytes");
        }
        Utf8.check(text);
        try {
            return new ParserReader(text, limits.factory().createParser(text), limits, outerDepth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the one value that the text must be, and checks that nothing but space stands around it. */
    <T extends @Nullable Object> @Nullable T readDocument(Codec<T> codec) {
        try (parser) {
            if (parser.nextToken() == null) {
                throw SyntaxErrors.at(text, text.length, "there is no value");
            }
            T value = codec.read(this);
            if (parser.nextToken() != null) {
                int offset = (int) parser.currentTokenLocation().getByteOffset();
                throw SyntaxErrors.at(text, offset, "the text goes on after the value");
            }
            return value;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private RuntimeException failure(IOException cause) {
        return SyntaxErrors.of(cause, text, (int) parser.currentLocation().getByteOffset());
    }

    @Override
    public JsonKind peek() {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> JsonKind.OBJECT;
            case START_ARRAY -> JsonKind.ARRAY;
            case VALUE_STRING -> JsonKind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonKind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> JsonKind.BOOLEAN;
            case VALUE_NULL -> JsonKind.NULL;
            case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("No value to read at " + pointer());
        };
    }

    @Override
    public boolean beginObject() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            mismatch(JsonKind.OBJECT.words());
            return false;
        }
        checkDepth();
        names.enterObject();
        return true;
    }

    @Override
    public @Nullable String nextName() {
        try {
            while (true) {
                String name = parser.nextFieldName();
                if (name == null) {
                    names.leaveObject();
                    return null;
                }
                parser.nextToken();
                if (names.add(name)) {
                    return name;
                }
                report("duplicate", name, Echo.quote(name) + " is given more than once");
                skip();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public boolean beginArray() {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            mismatch(JsonKind.ARRAY.words());
            return false;
        }
        checkDepth();
        return true;
    }

    /** The parser itself knows of no more than its own text. */
    private void checkDepth() {
        if (outerDepth > 0 && depth() > limits().maxDepth()) {
            int offset = (int) parser.currentTokenLocation().getByteOffset();
            throw SyntaxErrors.at(
                    text, offset, "with the text around it, it is nested more than " + limits().maxDepth() + " deep");
        }
    }

    @Override
    int depth() {
        return outerDepth + parser.getParsingContext().getNestingDepth();
    }

    @Override
    public boolean nextElement() {
        try {
            return parser.nextToken() != JsonToken.END_ARRAY;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public @Nullable String readString() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            mismatch(JsonKind.STRING.words());
            return null;
        }
        return currentText();
    }

    private String currentText() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public boolean readBoolean() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE) {
            return true;
        }
        if (token != JsonToken.VALUE_FALSE) {
            mismatch(JsonKind.BOOLEAN.words());
        }
        return false;
    }

    @Override
    public int readInt() {
        try {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    && parser.getNumberType() == JsonParser.NumberType.INT) {
                return parser.getIntValue();
            }
        } catch (IOException e) {
            throw failure(e);
        }
        BigDecimal exact = wholeCandidate();
        return exact == null ? 0 : WholeNumbers.toInt(this, exact);
    }

    @Override
    public long readLong() {
        try {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
                return parser.getLongValue();
            }
        } catch (IOException e) {
            throw failure(e);
        }
        BigDecimal exact = wholeCandidate();
        return exact == null ? 0 : WholeNumbers.toLong(this, exact);
    }

    @Override
    public double readDouble() {
        if (!isNumber(JsonKind.NUMBER.words())) {
            return 0;
        }
        try {
            return Decimals.finite(this, parser.getDoubleValue());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    @Nullable
    BigDecimal exactNumber() {
        try {
            return Decimals.parse(this, parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    @Nullable
    Object readNumber() {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            return exactNumber();
        }
        try {
            return parser.getNumberValue();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    void readScalar() {
        try {
            if (parser.currentToken().isNumeric()) {
                parser.getNumberType();
            } else {
                parser.finishToken();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public String pointer() {
        return Pointers.of(parser.getParsingContext());
    }

    @Override
    String echo() {
        return switch (peek()) {
            case OBJECT, ARRAY -> peek().words();
            case STRING -> Echo.quote(currentText());
            case NUMBER, BOOLEAN, NULL -> Echo.cut(currentText());
        };
    }
}
