package org.jianfu.platform.ports;

import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.Connector;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Opens the ports and tells through which one a request came in. */
@Component
@EnableConfigurationProperties(PortSettings.class)
class Ports implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final PortSettings settings;
    private final Port main;
    private @Nullable Connector second;

    Ports(PortSettings settings) {
        this.settings = settings;
        this.main = !settings.areSeparate() ? Port.BOTH : settings.staffPort() == null ? Port.STAFF : Port.PUBLIC;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (main == Port.STAFF) {
            open(factory, settings.publicPort());
        } else if (main == Port.PUBLIC) {
            if (settings.publicPort() != null) {
                factory.setPort(settings.publicPort());
            }
            open(factory, settings.staffPort());
        }
    }

    private void open(TomcatServletWebServerFactory factory, @Nullable Integer port) {
        var connector = new Connector(TomcatServletWebServerFactory.DEFAULT_PROTOCOL);
        factory.getConnectorCustomizers().forEach(customizer -> customizer.customize(connector));
        connector.setPort(port == null ? 0 : port);
        factory.addAdditionalConnectors(connector);
        second = connector;
    }

    /** By the port the connection was accepted on, which no header can change. */
    Port of(ServletRequest request) {
        return second != null && request.getLocalPort() == second.getLocalPort() ? other() : main;
    }

    private Port other() {
        return main == Port.PUBLIC ? Port.STAFF : Port.PUBLIC;
    }

    /** The number a port has, once the portal is up. */
    int portOf(Port port, int mainPort) {
        return second != null && port != main ? second.getLocalPort() : mainPort;
    }
}
