package io.plumbline.runtime.pattern;

import io.plumbline.runtime.pattern.EcmaPattern.Outcome;
import java.util.regex.Pattern;

/**
 * Searches again what overflowed the stack, on one that is larger.
 *
 * <p>Java repeats groups by recursion, so that {@code ^(\\.|[^"\\])*$} overflows an ordinary stack on two thousand
 * characters. One such search runs at a time, and no longer input is searched than that stack has room for: no caller
 * can fill the memory with stacks.
 */
final class DeepSearch implements Runnable {

    private static final int MAX_LENGTH = 1 << 16;
    private static final long STACK_BYTES = 1L << 27;

    private final Pattern pattern;
    private final String input;
    private volatile Outcome outcome = Outcome.UNDECIDED;

    private DeepSearch(Pattern pattern, String input) {
        this.pattern = pattern;
        this.input = input;
    }

    static Outcome find(Pattern pattern, String input) {
        return input.length() > MAX_LENGTH ? Outcome.UNDECIDED : findAlone(pattern, input);
    }

    private static synchronized Outcome findAlone(Pattern pattern, String input) {
        DeepSearch search = new DeepSearch(pattern, input);
        Thread thread = new Thread(null, search, "plumbline-deep-search", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.UNDECIDED;
        }
        return search.outcome;
    }

    @Override
    public void run() {
        try {
            outcome = pattern.matcher(new CountedText(input)).find() ? Outcome.FOUND : Outcome.NOT_FOUND;
        } catch (StackOverflowError | CountedText.Exhausted e) {
            outcome = Outcome.UNDECIDED;
        }
    }
}
