package org.jianfu.platform.ports;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Where the ports stand open on this machine, once the portal is up. */
@Component
public class PortAddresses {

    private final Ports ports;
    private final ApplicationContext context;

    PortAddresses(Ports ports, ApplicationContext context) {
        this.ports = ports;
        this.context = context;
    }

    public String publicAddress() {
        return address(Port.PUBLIC) + "/";
    }

    public String staffAddress() {
        return address(Port.STAFF) + "/staff";
    }

    private String address(Port port) {
        var server = context instanceof WebServerApplicationContext web ? web.getWebServer() : null;
        return server == null ? "—" : "http://localhost:" + ports.portOf(port, server.getPort());
    }
}
