package io.plumbline.examples.spring;

import io.plumbline.requests.RunningServer;
import io.plumbline.runtime.http.Router;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The application on a free port. */
final class Running {

    private Running() {}

    static RunningServer application() {
        return start(new SpringApplicationBuilder(NotesApplication.class));
    }

    /** The application with another router than its own. */
    static RunningServer application(Router router) {
        return start(new SpringApplicationBuilder(NotesApplication.class)
                .initializers((GenericApplicationContext context) -> context.registerBean(
                        "other",
                        Router.class,
                        () -> router,
                        (BeanDefinition definition) -> definition.setPrimary(true))));
    }

    private static RunningServer start(SpringApplicationBuilder application) {
        ConfigurableApplicationContext context = application.run("--server.port=0", "--server.address=127.0.0.1");
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return RunningServer.of(Integer.parseInt(port), context);
    }
}
