package io.plumbline.processor.hook;

import com.sun.source.util.JavacTask;
import java.util.UUID;

/**
 * One route's claim to do the work for a task; the last one to claim has it.
 *
 * <p>Build tools load processor and plugin in class loaders of their own, so that no static state could tell that both
 * are there. What both see are the task's own objects and the system properties.
 */
record Claim(String property, String holder) {

    /** Claims the task from whoever holds it. */
    static Claim take(JavacTask task) {
        String identity = identity(task) + identity(task.getElements()) + identity(task.getTypes());
        Claim claim =
                new Claim(Claim.class.getName() + identity, UUID.randomUUID().toString());
        System.setProperty(claim.property, claim.holder);
        return claim;
    }

    /** Whether nobody has taken the task since. */
    boolean isHeld() {
        return System.getProperty(property, holder).equals(holder);
    }

    /** Leaves nothing behind. */
    void release() {
        System.clearProperty(property);
    }

    private static String identity(Object object) {
        return "." + Integer.toHexString(System.identityHashCode(object));
    }
}
