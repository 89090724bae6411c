package org.jianfu.platform.ports;

import java.util.Set;

/** A port the portal listens on, by who may come in there. */
enum Port {
    /** One port for everybody, the default. */
    BOTH,
    /** 公众入口: reporters, from the Internet. */
    PUBLIC,
    /** 内部入口: people with an account, from the government network. */
    STAFF;

    private static final Set<String> STAFF_PATHS = Set.of("staff", "login", "logout", "setup");

    /** Whether a route or path, without a leading slash, may be reached through this port. */
    boolean opensTo(String path) {
        return this != PUBLIC || !STAFF_PATHS.contains(path.split("/", 2)[0]);
    }

    /** The route one stands before when coming in. */
    String home() {
        return this == STAFF ? "staff" : "";
    }
}
