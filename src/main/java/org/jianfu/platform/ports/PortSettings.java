package org.jianfu.platform.ports;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The settings of the ports; one that is not set is {@code server.port}, and without either that port serves both. */
@ConfigurationProperties("jianfu")
record PortSettings(@Nullable Integer publicPort, @Nullable Integer staffPort) {

    boolean areSeparate() {
        return publicPort != null || staffPort != null;
    }
}
