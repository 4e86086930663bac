package io.plumbline.runtime.urn.syntax;

import static io.plumbline.runtime.urn.syntax.UrnCharacters.PATH;

import java.util.List;

/**
 * A part of a URN that may hold colons and percent-encodings: the NSS or one of the components after it.
 *
 * @param characters the classes any character must be in, percent-encodings aside
 * @param bare whether the part may be empty or begin with a slash or question mark
 * @param closers what opens the parts that may follow, each beginning with a question mark or number sign
 */
record ComponentRule(int characters, boolean bare, List<String> closers) implements FieldRule {

    @Override
    public int end(String text, int from) {
        int end = run(text, from);
        if (end < text.length() && !closes(text, end)) {
            return -1;
        }
        return bare || startsWell(text, from, end) ? end : -1;
    }

    @Override
    public Flaw explain(String text, int from, int to) {
        int end = run(text, from);
        boolean stopped = end < text.length();
        if (stopped && text.charAt(end) == '%') {
            String escape = Echo.quote(text, end, Math.min(text.length(), end + 3));
            return new Flaw(end, escape + " at " + end + " is not '%' and two hexadecimal digits");
        }
        if (stopped && !closes(text, end)) {
            String character = Echo.quote(text, end, end + 1);
            return new Flaw(end, character + " at " + end + "; it must be percent-encoded");
        }
        if (from >= end) {
            return FieldRule.absent(text, from);
        }
        String character = Echo.quote(text, from, from + 1);
        return new Flaw(from, character + " at " + from + "; it must not come first");
    }

    private int run(String text, int from) {
        int at = Math.min(from, text.length());
        while (true) {
            at = UrnCharacters.run(text, at, text.length(), characters & ~UrnCharacters.QUESTION);
            if (UrnCharacters.isEscape(text, at)) {
                at += 3;
            } else if (isInnerQuestionMark(text, at)) {
                at++;
            } else {
                return at;
            }
        }
    }

    private boolean isInnerQuestionMark(String text, int at) {
        return at < text.length() && text.charAt(at) == '?' && UrnCharacters.is('?', characters) && !closes(text, at);
    }

    private boolean closes(String text, int at) {
        char character = text.charAt(at);
        if (character != '?' && character != '#') {
            return false;
        }
        for (int i = 0; i < closers.size(); i++) {
            if (text.startsWith(closers.get(i), at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWell(String text, int from, int end) {
        return from < end && (UrnCharacters.is(text.charAt(from), PATH) || text.charAt(from) == '%');
    }
}
