package org.jianfu.platform.doors;

import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.Connector;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Opens the doors and tells through which one a request came in. */
@Component
@EnableConfigurationProperties(DoorPorts.class)
class Doors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final DoorPorts ports;
    private final Door main;
    private @Nullable Connector second;

    Doors(DoorPorts ports) {
        this.ports = ports;
        this.main = !ports.areSeparate() ? Door.BOTH : ports.staffPort() == null ? Door.STAFF : Door.PUBLIC;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (main == Door.STAFF) {
            open(factory, ports.publicPort());
        } else if (main == Door.PUBLIC) {
            if (ports.publicPort() != null) {
                factory.setPort(ports.publicPort());
            }
            open(factory, ports.staffPort());
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
    Door of(ServletRequest request) {
        return second != null && request.getLocalPort() == second.getLocalPort() ? other() : main;
    }

    private Door other() {
        return main == Door.PUBLIC ? Door.STAFF : Door.PUBLIC;
    }

    /** The port on which a door stands open, once the portal is up. */
    int portOf(Door door, int mainPort) {
        return second != null && door != main ? second.getLocalPort() : mainPort;
    }
}
