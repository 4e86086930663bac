package io.plumbline.processor.library;

import java.util.List;
import javax.lang.model.type.TypeKind;

/**
 * A method or constructor that is called, as the library knows it.
 *
 * @param owner the qualified name of the class that declares the method
 * @param name the method's name; {@code <init>} for a constructor
 * @param parameters the erased types of the parameters, as {@link Class#getName} or a primitive's keyword spells them
 * @param isStatic whether there is no receiver
 * @param kind the primitive kind of what comes back, or {@code DECLARED}, {@code VOID} and so on
 * @param traits what the library says of it
 */
public record Callee(
        String owner, String name, List<String> parameters, boolean isStatic, TypeKind kind, Traits traits) {

    private static final String JDK = "java.";

    /**
     * What follows from owner, name and parameters.
     *
     * @param isJdk whether the class belongs to the JDK
     * @param isHarmless whether the call can be trusted not to change collections or arrays
     * @param isPure whether constants going in decide what comes back
     * @param insertion which argument the method puts into a collection; -1 for none
     */
    record Traits(boolean isJdk, boolean isHarmless, boolean isPure, int insertion) {}

    /** Finds out about the method, which takes longer than to remember it. */
    public static Callee of(String owner, String name, List<String> parameters, boolean isStatic, TypeKind kind) {
        boolean isJdk = owner.startsWith(JDK);
        Traits traits = new Traits(
                isJdk,
                isJdk && Library.isHarmless(owner, name),
                isJdk && PureMethods.contains(owner, name, parameters),
                Insertions.element(owner, name, parameters.size()));
        return new Callee(owner, name, parameters, isStatic, kind, traits);
    }

    /** Whether the class belongs to the JDK. */
    public boolean isJdk() {
        return traits.isJdk;
    }

    /** Which argument the method puts into a collection or map; -1 for none. */
    public int insertion() {
        return traits.insertion;
    }

    /** Whether calls can be trusted not to change collections or arrays. */
    public boolean isHarmless() {
        return traits.isHarmless;
    }
}
