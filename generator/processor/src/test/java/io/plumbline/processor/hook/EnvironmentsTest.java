package io.plumbline.processor.hook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.plumbline.processor.Jdk;
import io.plumbline.runtime.constraint.Constraint;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Processing environments as build tools wrap them. */
class EnvironmentsTest {

    /** What stands between javac and the processor. */
    static Stream<Arguments> wrappers() {
        return Stream.of(
                wrapper("none", environment -> environment),
                wrapper("delegate", Delegate::new),
                wrapper("delegate of delegate", environment -> new Delegate(new Delegate(environment))),
                wrapper("proxy", EnvironmentsTest::proxy),
                wrapper("proxy of delegate", environment -> proxy(new Delegate(environment))));
    }

    private static Arguments wrapper(String name, UnaryOperator<ProcessingEnvironment> wrap) {
        return Arguments.of(Named.of(name, wrap));
    }

    @ParameterizedTest
    @MethodSource("wrappers")
    void areSeenThrough(UnaryOperator<ProcessingEnvironment> wrapper) {
        Compilation compilation = Compiler.javac()
                .withClasspath(List.of(Jdk.origin(Constraint.class).toFile())) // where no plugin is found
                .withProcessors(new Wrapping(wrapper))
                .compile(JavaFileObjects.forSourceString("Wrong", """
                        import io.plumbline.runtime.constraint.Range;

                        class Wrong {
                            static void retries(@Range(maximum = "3") int retries) {}

                            void call() {
                                retries(9);
                            }
                        }
                        """));

        assertThat(compilation.errors())
                .extracting(error -> error.getMessage(Locale.ROOT))
                .containsExactly("[plumbline.range] 9 is outside <= 3 (retries)\n  use 3, the maximum");
    }

    private static ProcessingEnvironment proxy(ProcessingEnvironment environment) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                EnvironmentsTest.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (self, method, arguments) -> method.invoke(environment, arguments));
    }

    /** Gives the real processor a wrapped environment, as a build tool does. */
    @SupportedAnnotationTypes("*")
    private static final class Wrapping extends AbstractProcessor {

        private final UnaryOperator<ProcessingEnvironment> wrap;
        private final PlumblineProcessor inner = new PlumblineProcessor();

        Wrapping(UnaryOperator<ProcessingEnvironment> wrap) {
            this.wrap = wrap;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            inner.init(wrap.apply(environment));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            inner.process(annotations, round);
            return false;
        }
    }

    /** A wrapper of the kind that Gradle uses. */
    private record Delegate(ProcessingEnvironment delegate) implements ProcessingEnvironment {

        @Override
        public Map<String, String> getOptions() {
            return delegate.getOptions();
        }

        @Override
        public Messager getMessager() {
            return delegate.getMessager();
        }

        @Override
        public Filer getFiler() {
            return delegate.getFiler();
        }

        @Override
        public Elements getElementUtils() {
            return delegate.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return delegate.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return delegate.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return delegate.getLocale();
        }
    }
}
