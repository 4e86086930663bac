package io.plumbline.processor.hook;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** Who else is offered as a processor beside ours. */
final class Providers {

    private Providers() {}

    /**
     * Whether no other processor is offered where ours comes from.
     *
     * <p>Then ours may claim every annotation, which takes them from nobody, and must: otherwise
     * {@code -Xlint:processing} would warn about every annotation of the program only because ours is there.
     */
    static boolean onlyOurs(Class<? extends Processor> ours) {
        try {
            return ServiceLoader.load(Processor.class, ours.getClassLoader()).stream()
                    .allMatch(provider -> provider.type().getName().equals(ours.getName()));
        } catch (ServiceConfigurationError e) {
            return false;
        }
    }
}
