package io.plumbline.generator.java.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Document text cut into the words that an identifier can be made of.
 *
 * <p>Letters of any script are kept, whatever Java does not allow in an identifier separates. Two spellings come from
 * one text: the plain one drops separators, the spelled one names them, for texts that are empty otherwise or that
 * differ in nothing else.
 */
record Words(List<String> list) {

    Words {
        list = List.copyOf(list);
    }

    /**
     * The words without their separators; a sign before a digit still counts as a word where nothing else stands before
     * it.
     */
    static Words plain(String text) {
        Words words = cut(Symbols.spellSigns(normal(text)));
        return words.list.isEmpty() ? spelled(text) : words;
    }

    /** The words with every separator spelled out, {@code minus} or {@code dot}; never empty. */
    static Words spelled(String text) {
        Words words = cut(Symbols.spellAll(normal(text)));
        return words.list.isEmpty() ? new Words(List.of("empty")) : words;
    }

    /** One form for texts that look the same, since file systems take them for the same. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Words cut(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (!isPart(points[i])) {
                flush(word, words);
                continue;
            }
            if (i > 0 && isHump(points[i - 1], points[i], i + 1 < points.length ? points[i + 1] : ' ')) {
                flush(word, words);
            }
            word.appendCodePoint(points[i]);
        }
        flush(word, words);
        return new Words(words);
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Whether the point can stand in an identifier and is more than a connector or a currency sign. */
    static boolean isPart(int point) {
        int category = Character.getType(point);
        return Character.isJavaIdentifierPart(point)
                && !Character.isIdentifierIgnorable(point)
                && category != Character.CONNECTOR_PUNCTUATION
                && category != Character.CURRENCY_SYMBOL;
    }

    private static boolean isHump(int before, int point, int after) {
        if (!Character.isUpperCase(point)) {
            return false;
        }
        return Character.isLowerCase(before)
                || Character.isDigit(before)
                || (Character.isUpperCase(before) && Character.isLowerCase(after));
    }
}
