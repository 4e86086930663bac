package io.plumbline.processor.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the checks of declarations fail the compiler goes on, and so do they with the next type. */
class RoundCheckTest {

    static Stream<Throwable> failures() {
        return Stream.of(
                new IllegalStateException("injected"),
                new NoClassDefFoundError("injected"),
                new AssertionError("injected"),
                new OutOfMemoryError("injected"),
                new StackOverflowError("injected"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void goesOnWithTheNextType(Throwable failure) {
        List<String> said = new ArrayList<>();
        List<String> visited = new ArrayList<>();
        Element first = fake(TypeElement.class, (proxy, method, arguments) -> failing(method.getName(), failure));
        Element second = fake(TypeElement.class, (proxy, method, arguments) -> visited(method.getName(), visited));
        Set<Element> roots = new LinkedHashSet<>(List.of(first, second));
        Messager messager = fake(Messager.class, (proxy, method, arguments) -> {
            said.add(arguments[0] + " " + arguments[1]);
            return null;
        });
        ProcessingEnvironment environment = fake(
                ProcessingEnvironment.class,
                (proxy, method, arguments) -> method.getName().equals("getMessager") ? messager : null);
        RoundEnvironment round = fake(RoundEnvironment.class, (proxy, method, arguments) -> roots);

        new RoundCheck(environment).check(round);

        assertThat(said).hasSize(2);
        assertThat(said.get(1))
                .startsWith("WARNING [plumbline] internal failure")
                .contains("injected");
        assertThat(visited).containsExactly("accept");
    }

    private static Object failing(String method, Throwable failure) throws Throwable {
        if (method.equals("accept")) {
            throw failure;
        }
        return method.equals("hashCode") ? (Object) 1 : false;
    }

    private static Object visited(String method, List<String> visited) {
        if (method.equals("accept")) {
            visited.add(method);
        }
        return method.equals("hashCode") ? (Object) 2 : false;
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
