package io.plumbline.generator.openapi.reference;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The text of a {@code $ref}, taken apart.
 *
 * @param target what stands before {@code #}, as written
 * @param fragment what stands after it, with percent escapes undone
 */
record ReferenceText(String target, String fragment) {

    static ReferenceText of(String text) {
        int hash = text.indexOf('#');
        return hash < 0
                ? new ReferenceText(text, "")
                : new ReferenceText(text.substring(0, hash), decode(text.substring(hash + 1)));
    }

    /** The steps of a JSON pointer, with tilde escapes undone. */
    static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        for (String step : pointer.substring(1).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return steps;
    }

    /** The path of a document that is referred to by {@code relative} from the document at {@code from}. */
    static String resolvePath(String from, String relative) {
        String path = decode(relative.startsWith("file:") ? relative.substring("file:".length()) : relative);
        boolean absolute = path.startsWith("/");
        String joined = absolute ? path : from.substring(0, from.lastIndexOf('/') + 1) + path;
        Deque<String> parts = new ArrayDeque<>();
        for (String part : joined.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return (absolute ? "/" : "") + String.join("/", parts);
    }

    /** The text with {@code %41}-like escapes undone; a stray percent sign stays. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        int i = 0;
        while (i < source.length) {
            int high = i + 2 < source.length && source[i] == '%' ? Character.digit(source[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(source[i + 2], 16);
            bytes.write(low < 0 ? source[i] : (high << 4) | low);
            i += low < 0 ? 1 : 3;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
