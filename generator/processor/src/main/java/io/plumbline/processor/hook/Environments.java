package io.plumbline.processor.hook;

import com.sun.source.util.JavacTask;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * The way from a processing environment to javac's task.
 *
 * <p>Build tools hand processors a wrapper around javac's environment: Gradle a delegating object, IntelliJ IDEA a
 * proxy. Where a wrapper cannot be seen through, the plugin route does the work.
 */
final class Environments {

    private static final int MAX_WRAPPERS = 8;

    private Environments() {}

    /** The task behind the environment, or empty where the compiler is not javac or cannot be reached. */
    static Optional<JavacTask> task(ProcessingEnvironment environment) {
        ProcessingEnvironment inner = environment;
        for (int depth = 0; depth < MAX_WRAPPERS && inner != null; depth++) {
            Optional<JavacTask> task = direct(inner);
            if (task.isPresent()) {
                return task;
            }
            inner = unwrap(inner);
        }
        return Optional.empty();
    }

    /** Whether the compiler is javac, however well it is wrapped. */
    static boolean isJavac(ProcessingEnvironment environment) {
        return Stream.of(environment, environment.getElementUtils(), environment.getMessager())
                .anyMatch(object -> object.getClass().getName().startsWith("com.sun.tools.javac."));
    }

    private static Optional<JavacTask> direct(ProcessingEnvironment environment) {
        try {
            return Optional.ofNullable(JavacTask.instance(environment));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static @Nullable ProcessingEnvironment unwrap(ProcessingEnvironment wrapper) {
        if (Proxy.isProxyClass(wrapper.getClass())) {
            InvocationHandler handler = Proxy.getInvocationHandler(wrapper);
            return field(handler, wrapper);
        }
        return field(wrapper, wrapper);
    }

    private static @Nullable ProcessingEnvironment field(Object holder, ProcessingEnvironment wrapper) {
        for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && read(field, holder) instanceof ProcessingEnvironment inner
                        && inner != wrapper) {
                    return inner;
                }
            }
        }
        return null;
    }

    private static @Nullable Object read(Field field, Object holder) {
        try {
            return field.trySetAccessible() ? field.get(holder) : null;
        } catch (IllegalAccessException e) {
            return null;
        }
    }
}
