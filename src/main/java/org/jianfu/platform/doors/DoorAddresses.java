package org.jianfu.platform.doors;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Where the doors stand open on this machine, once the portal is up. */
@Component
public class DoorAddresses {

    private final Doors doors;
    private final ApplicationContext context;

    DoorAddresses(Doors doors, ApplicationContext context) {
        this.doors = doors;
        this.context = context;
    }

    public String publicAddress() {
        return address(Door.PUBLIC) + "/";
    }

    public String staffAddress() {
        return address(Door.STAFF) + "/staff";
    }

    private String address(Door door) {
        var server = context instanceof WebServerApplicationContext web ? web.getWebServer() : null;
        return server == null ? "—" : "http://localhost:" + doors.portOf(door, server.getPort());
    }
}
