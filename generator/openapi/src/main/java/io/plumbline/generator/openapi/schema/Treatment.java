package io.plumbline.generator.openapi.schema;

/** What becomes of a keyword. */
public enum Treatment {
    /** A constraint family: contracts, literals in callers' sources and values are judged by it. */
    EVERYWHERE("spec, compile time, run time"),
    /** It decides what the Java type is, which the compiler and the reader of JSON then see to. */
    IN_THE_TYPE("spec, compile time, run time"),
    /** Examples and defaults of the contract, and values as they are read and made, are judged by it. */
    AT_RUN_TIME("spec, run time"),
    /** It says nothing about which values are valid. */
    NO_EFFECT("read, no effect"),
    /** A located error. */
    REFUSED("refused");

    private final String words;

    Treatment(String words) {
        this.words = words;
    }

    /** Where the keyword acts, as the documentation has it. */
    public String words() {
        return words;
    }
}
