package io.plumbline.generator.java.text;

/** Tells characters that show what they are from those that are unseen, turn text around or do not exist. */
final class Visible {

    private Visible() {}

    /** Whether the character can stand in source as it is. */
    static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> point == ' ' || !Character.isSpaceChar(point);
        };
    }
}
