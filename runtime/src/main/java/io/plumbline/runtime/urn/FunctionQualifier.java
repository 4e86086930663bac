package io.plumbline.runtime.urn;

import io.plumbline.runtime.urn.syntax.FunctionUrnScanner;

/**
 * The last part of a function URN: which version is meant, by its own name or by an alias.
 *
 * <p>An alias is marked by a {@code !} in the URN; nothing else tells the two apart.
 */
public sealed interface FunctionQualifier {

    /** The name of the version or alias, without the {@code !}. */
    String name();

    /** The qualifier as it stands in a URN: the name, after a {@code !} if it is an alias's. */
    String text();

    /**
     * A version by its own name.
     *
     * @param name 1 to 42 letters, digits, {@code -}, {@code _} and {@code .}, a letter or digit at both ends
     */
    record Version(String name) implements FunctionQualifier {
        /** The version every function has, and which is meant where a URN names none. */
        public static final Version LATEST = new Version("latest");

        /**
         * Checks the name.
         *
         * @throws UrnSyntaxException if it is not a version's
         */
        public Version {
            UrnSyntaxException.require(FunctionUrnScanner.VERSION, name);
        }

        @Override
        public String text() {
            return name;
        }
    }

    /**
     * A version by an alias, which can be pointed at another version later.
     *
     * @param name 1 to 63 letters, digits, {@code -} and {@code _}, a letter first, a letter or digit last
     */
    record Alias(String name) implements FunctionQualifier {
        /**
         * Checks the name.
         *
         * @throws UrnSyntaxException if it is not an alias's
         */
        public Alias {
            UrnSyntaxException.require(FunctionUrnScanner.ALIAS, name);
        }

        @Override
        public String text() {
            return "!" + name;
        }
    }
}
