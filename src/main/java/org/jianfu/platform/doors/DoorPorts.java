package org.jianfu.platform.doors;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The ports of the doors; one that is not set is {@code server.port}, and without either that port serves both. */
@ConfigurationProperties("jianfu")
record DoorPorts(@Nullable Integer publicPort, @Nullable Integer staffPort) {

    boolean areSeparate() {
        return publicPort != null || staffPort != null;
    }
}
