package io.plumbline.generator.java.naming;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names that something else has already: the language, {@link Object}, file systems, and members that every generated
 * type has.
 */
public final class ReservedNames {

    /** Words with a meaning in some places, of which the language's own list of keywords does not speak. */
    static final Set<String> RESTRICTED = Set.of("permits", "record", "sealed", "var", "yield");

    /** Names that no record component may have, and those of the methods that a generated record has itself. */
    static final List<String> COMPONENTS = List.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "equals",
            "builder",
            "toBuilder",
            "fromJson",
            "toJson");

    /** Names of constants that generated types have themselves. */
    static final List<String> CONSTANTS = List.of("BRANCHES", "CHECK", "CODEC", "INSTANCE", "KNOWN");

    /** The name of the class that a record has nested, and names that are devices and no files on Windows. */
    static final List<String> TYPES = Stream.concat(
                    Stream.of("Builder", "Con", "Prn", "Aux", "Nul"),
                    IntStream.rangeClosed(0, 9).boxed().flatMap(port -> Stream.of("Com" + port, "Lpt" + port)))
            .toList();

    /** The classes of {@code java.lang} that generated code uses. */
    static final Set<String> JAVA_LANG = Set.of(
            "Boolean",
            "Deprecated",
            "Double",
            "IllegalStateException",
            "Integer",
            "Iterable",
            "Long",
            "Object",
            "Override",
            "String",
            "SuppressWarnings",
            "Throwable");

    private ReservedNames() {}
}
