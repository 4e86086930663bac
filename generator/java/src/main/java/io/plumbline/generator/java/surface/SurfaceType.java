package io.plumbline.generator.java.surface;

import io.plumbline.generator.model.diagnostic.Location;
import java.util.List;

/**
 * A generated type as its users see it.
 *
 * @param name its name below the package that the user chose, for example {@code model.Pet}
 * @param kind what it is
 * @param origin what it is made of, the same for two contracts that have it in the same place
 * @param supertypes the generated interfaces that it implements
 * @param members in the order of the code
 * @param location where the contract has it
 */
public record SurfaceType(
        String name,
        Kind kind,
        String origin,
        List<String> supertypes,
        List<SurfaceMember> members,
        Location location) {

    /** Copies the lists. */
    public SurfaceType {
        supertypes = List.copyOf(supertypes);
        members = List.copyOf(members);
    }

    /** What generated types are. */
    public enum Kind {
        /** A record with a public constructor. */
        RECORD("record"),
        /** A class that only its builder makes, in place of a record with too many components. */
        CLASS("class"),
        /** An enum. */
        ENUM("enum"),
        /** A record around a value that may be other than the known ones. */
        OPEN_ENUM("open enumeration"),
        /** A sealed interface. */
        SEALED("sealed interface"),
        /** An interface that several records implement. */
        SHARED("interface"),
        /** An interface that users implement. */
        SERVICE("service interface"),
        /** A class with static methods. */
        UTILITY("utility class");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
