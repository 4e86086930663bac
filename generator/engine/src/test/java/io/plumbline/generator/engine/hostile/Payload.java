package io.plumbline.generator.engine.hostile;

import java.util.List;

/**
 * A text that would do harm where it is copied as it is.
 *
 * @param name what it tries
 * @param text the text
 */
record Payload(String name, String text) {

    private static final String CALL = "Runtime.getRuntime().exec(\"touch canary\");";

    /** What must be without effect wherever it stands. */
    static final List<Payload> ALL = List.of(
            new Payload("end of a comment", "*/ static { " + CALL + " } /*"),
            new Payload("end of a comment in unicode escapes", "\\u002a\\u002f static {} \\u002f\\u002a"),
            new Payload("end of a comment in repeated u", "\\uuu002a/ static {} /\\uu002a"),
            new Payload("end of a line comment", "// x\n" + CALL + "\n//"),
            new Payload("end of a line in unicode escapes", "// \\u000a " + CALL + " \\u000d"),
            new Payload("end of a literal", "\"; " + CALL + " //"),
            new Payload("end of a literal in unicode escapes", "\\u0022 + System.exit(1) + \\u0022"),
            new Payload("end of a text block", "\"\"\" + System.exit(1) + \"\"\""),
            new Payload("escaped end of a literal", "\\\" + System.exit(1) + \\\""),
            new Payload("backslash at the end", "x\\"),
            new Payload("end of a character", "' + System.exit(1) + '"),
            new Payload("broken unicode escape", "\\u00zz \\u \\x41"),
            new Payload("end of an annotation", "\") @Deprecated(since = \"1\") @SuppressWarnings(\"all"),
            new Payload("end of a declaration", "x; } class Evil { static int y = 1"),
            new Payload("type parameters", "X<T extends Comparable<T>>"),
            new Payload("call", "x(System.exit(1))"),
            new Payload("emitter's formats", "$L $S $T $N $$ $> $< $[ $] $W $Z $1L"),
            new Payload("formatter's formats", "%s %n %d %1$s %%"),
            new Payload("expressions", "${jndi:ldap://127.0.0.1/x} #{T(java.lang.Runtime)} {{7*7}} <%= 7*7 %>"),
            new Payload("markup", "<script>alert(1)</script><img src=x onerror=alert(1)>&lt;"),
            new Payload(
                    "documentation tags",
                    "{@code {@link #x} @see <a href=\"javascript:x\">x</a>\n@deprecated @throws X"),
            new Payload("documentation's file", "{@snippet file=\"/etc/passwd\"} {@docRoot} {@inheritDoc"),
            new Payload("folder above", "../../../canary"),
            new Payload("folder above in Windows", "..\\..\\..\\canary"),
            new Payload("absolute path", "/tmp/canary"),
            new Payload("file address", "file:///etc/passwd"),
            new Payload("loopback address", "http://127.0.0.1:1/canary"),
            new Payload("device", "CON"),
            new Payload("package", "java.lang.Object"),
            new Payload("path of a template", "{a}/{b}?x=1#y"),
            new Payload("header", "x\r\nX-Injected: 1\r\n\r\nbody"),
            new Payload("terminal", "\u001b[2J\u001b]0;title\u0007\u009b31m"),
            new Payload("control characters", "a\u0000b\bc\td\u007fe\u0085f"),
            new Payload("text direction", "\u202e\u2066 x \u2069\u200b\ufeff"),
            new Payload("line separators", "a\u2028b\u2029c"),
            new Payload("half a character", "\ud800 x \udfff"),
            new Payload("beyond the basic plane", "\ud83d\ude00\ud835\udc9c"),
            new Payload("nothing", ""),
            new Payload("blank", " \t "),
            new Payload("reports", "::error file=x::y%0A]]>,\"}]}</div>"),
            new Payload("long", "x\"*/".repeat(2000)));

    @Override
    public String toString() {
        return name;
    }
}
