package io.plumbline.runtime.pattern;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of ECMA-262, as the schema keyword {@code pattern} holds it.
 *
 * <p>Meaning is that of {@code new RegExp(source, "u").test(input)}: the expression is searched for, and characters are
 * code points. It is translated and compiled when it is first needed. Two are equal when their sources are.
 */
public final class EcmaPattern {

    private final String source;
    private volatile @Nullable Program program;

    private EcmaPattern(String source) {
        this.source = source;
    }

    /** What became of a search. */
    public enum Outcome {
        /** The expression matches somewhere in the input. */
        FOUND,
        /** It matches nowhere. */
        NOT_FOUND,
        /** The search was given up, since it would take too long or need too much stack. */
        UNDECIDED
    }

    /** What a source was translated to: either the first two or the third. */
    private record Program(
            @Nullable Pattern pattern,
            @Nullable Translation translation,
            @Nullable EcmaSyntaxException problem) {}

    /** The expression with this source, which is not looked at yet. */
    public static EcmaPattern of(String source) {
        return new EcmaPattern(source);
    }

    /** The expression as ECMA-262 writes it, without delimiters. */
    public String source() {
        return source;
    }

    /** Why the expression can not be used, or empty where it can. */
    public Optional<EcmaSyntaxException> problem() {
        return Optional.ofNullable(program().problem());
    }

    /**
     * The expression for those who know {@code java.util.regex} alone and match whole inputs, as
     * {@link java.util.regex.Matcher#matches} does: they match exactly where this expression is found. Empty where
     * there is a {@link #problem}.
     */
    public Optional<String> wholeMatch() {
        return Optional.ofNullable(program().translation()).map(Translation::wholeMatch);
    }

    /**
     * Searches.
     *
     * @throws EcmaSyntaxException if there is a {@link #problem}
     */
    public Outcome find(String input) {
        Program ready = program();
        if (ready.problem() != null) {
            throw new EcmaSyntaxException(ready.problem());
        }
        if (ready.pattern() == null || ready.translation() == null) {
            throw new IllegalStateException("neither translated nor refused: " + source);
        }
        return find(ready.pattern(), ready.translation(), input);
    }

    private static Outcome find(Pattern pattern, Translation translation, String input) {
        try {
            boolean found = translation.effort().isWithin(CountedText.FREE_READS, input.length())
                    ? pattern.matcher(input).find()
                    : pattern.matcher(new CountedText(input)).find();
            return found ? Outcome.FOUND : Outcome.NOT_FOUND;
        } catch (CountedText.Exhausted e) {
            return Outcome.UNDECIDED;
        } catch (StackOverflowError e) {
            return DeepSearch.find(pattern, input);
        }
    }

    private Program program() {
        Program ready = program;
        if (ready == null) {
            ready = compile(source);
            program = ready;
        }
        return ready;
    }

    private static Program compile(String source) {
        try {
            Translation translation = Translator.translate(source);
            return new Program(Pattern.compile(translation.java()), translation, null);
        } catch (EcmaSyntaxException e) {
            return new Program(null, null, e);
        } catch (PatternSyntaxException e) {
            return new Program(null, null, EcmaSyntaxException.beyondJava(e.getDescription(), 0));
        } catch (StackOverflowError e) {
            return new Program(null, null, EcmaSyntaxException.beyondJava("an expression too long to be compiled", 0));
        }
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof EcmaPattern other && source.equals(other.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
