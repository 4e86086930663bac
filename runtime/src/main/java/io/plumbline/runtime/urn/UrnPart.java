package io.plumbline.runtime.urn;

import static io.plumbline.runtime.urn.UrnCharacters.PATH;
import static io.plumbline.runtime.urn.UrnCharacters.QUESTION;
import static io.plumbline.runtime.urn.UrnCharacters.SLASH;

/** The parts of a URN in their order: their characters, their names in messages, and why one of them is refused. */
enum UrnPart {
    SCHEME("scheme", 0),
    NID("NID", 0),
    NSS("NSS", PATH | SLASH),
    RESOLUTION("r-component", PATH | SLASH | QUESTION),
    QUERY("q-component", PATH | SLASH | QUESTION),
    FRAGMENT("f-component", PATH | SLASH | QUESTION);

    private static final UrnPart[] PARTS = values();
    private static final String WHOLE = "URN";

    private final String label;
    private final int characters;

    UrnPart(String label, int characters) {
        this.label = label;
        this.characters = characters;
    }

    /**
     * The index after this component, which starts at {@code from}, or -1 if it is wrong.
     *
     * <p>It may be followed by {@code #}, and the NSS and the r-component also by what opens the next component. Only
     * the f-component may be empty or begin with a slash or question mark.
     */
    int end(String text, int from) {
        int end = run(text, from);
        if (end < text.length() && !mayEndAt(text, end)) {
            return -1;
        }
        return this == FRAGMENT || startsWell(text, from, end) ? end : -1;
    }

    /** Says in a negative number that this part, starting at {@code from}, is the first that is wrong. */
    long failure(int from) {
        return ~((long) from << Byte.SIZE | ordinal());
    }

    /** The reason behind a failure of {@code text}. */
    static UrnProblem problem(String text, long failure) {
        UrnPart part = PARTS[(int) ~failure & 0xff];
        int from = (int) (~failure >>> Byte.SIZE);
        return new UrnProblem(WHOLE, text, part.label, from, part.flaw(text, from));
    }

    private Flaw flaw(String text, int from) {
        int colon = text.indexOf(':', from);
        int to = colon < 0 ? text.length() : colon;
        return switch (this) {
            case SCHEME -> new Flaw(from, Echo.quote(text, from, to) + " instead of 'urn'");
            case NID -> UrnScanner.NID.explain(text, from, to);
            default -> componentFlaw(text, from);
        };
    }

    private Flaw componentFlaw(String text, int from) {
        int end = run(text, from);
        if (end < text.length() && text.charAt(end) == '%') {
            String escape = Echo.quote(text, end, Math.min(text.length(), end + 3));
            return new Flaw(end, escape + " at " + end + " is not '%' and two hexadecimal digits");
        }
        if (end < text.length() && !mayEndAt(text, end)) {
            String character = Echo.quote(text, end, end + 1);
            return new Flaw(end, character + " at " + end + "; it must be percent-encoded");
        }
        if (from >= end) {
            return new Flaw(Math.min(from, text.length()), from > text.length() ? "missing" : "empty");
        }
        String character = Echo.quote(text, from, from + 1);
        return new Flaw(from, character + " at " + from + "; it must not come first");
    }

    private int run(String text, int from) {
        int at = Math.min(from, text.length());
        while (true) {
            at = UrnCharacters.run(text, at, text.length(), characters);
            if (!UrnCharacters.isEscape(text, at)) {
                break;
            }
            at += 3;
        }
        int query = this == RESOLUTION ? text.indexOf("?=", from) : -1;
        return query < 0 ? at : Math.min(at, query);
    }

    private boolean mayEndAt(String text, int at) {
        if (text.charAt(at) == '#') {
            return this != FRAGMENT;
        }
        return text.startsWith("?=", at) || (this == NSS && text.startsWith("?+", at));
    }

    private static boolean startsWell(String text, int from, int end) {
        return from < end && (UrnCharacters.is(text.charAt(from), PATH) || text.charAt(from) == '%');
    }
}
