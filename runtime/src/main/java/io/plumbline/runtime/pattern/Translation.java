package io.plumbline.runtime.pattern;

/**
 * An expression in Java's syntax, and what it costs to search for it.
 *
 * @param java for {@link java.util.regex.Pattern#compile(String)} without flags
 * @param isDivided whether it consists of alternatives
 * @param effort what a search can cost
 */
record Translation(String java, boolean isDivided, Effort effort) {

    private static final String START = "\\A";
    private static final String END = "\\z";

    /** What matches a whole input exactly where this is found in it. */
    String wholeMatch() {
        if (isDivided) {
            return "(?s:.*?)(?:" + java + ")(?s:.*)";
        }
        // all but letters and digits is escaped by number, so that these two are what they look like
        boolean startsThere = java.startsWith(START);
        boolean endsThere = java.endsWith(END);
        String between =
                java.substring(startsThere ? START.length() : 0, java.length() - (endsThere ? END.length() : 0));
        return (startsThere ? "" : "(?s:.*?)") + between + (endsThere ? "" : "(?s:.*)");
    }
}
