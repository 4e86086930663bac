package io.plumbline.examples.spring;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets Jetty hand on every path: it is the contract's router that decodes, once, and refuses what is malformed. */
@Component
class RawPaths implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    private static final UriCompliance ANY_PATH = UriCompliance.RFC3986.with(
            "any path",
            UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
            UriCompliance.Violation.AMBIGUOUS_PATH_PARAMETER,
            UriCompliance.Violation.AMBIGUOUS_PATH_SEGMENT,
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.BAD_UTF8_ENCODING,
            UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS,
            UriCompliance.Violation.TRUNCATED_UTF8_ENCODING);

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(RawPaths::allow);
    }

    private static void allow(Server server) {
        for (Connector connector : server.getConnectors()) {
            HttpConfiguration configuration =
                    connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
            configuration.setUriCompliance(ANY_PATH);
        }
    }
}
