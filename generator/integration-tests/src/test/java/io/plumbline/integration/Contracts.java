package io.plumbline.integration;

/** Small contracts of downstream projects. */
final class Contracts {

    /** One type with one range. */
    static final String PETS = """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths: {}
            components:
              schemas:
                Pet:
                  type: object
                  required: [age]
                  properties:
                    age: {type: integer, minimum: 0, maximum: 3}
            """;

    /**
     * The same with a range that no value fits: other tools refuse a broken reference themselves, but let this pass.
     */
    static final String BROKEN = PETS.replace("maximum: 3", "maximum: -3");

    /** Where that limit stands, as messages give it. */
    static final String BROKEN_AT = place(BROKEN, "-3");

    private Contracts() {}

    /** The {@code line:column}, both from 1, of the first character of a part of a text. */
    static String place(String text, String part) {
        String before = text.substring(0, text.indexOf(part));
        int line = (int) before.lines().count();
        return line + ":" + (before.length() - before.lastIndexOf('\n'));
    }
}
