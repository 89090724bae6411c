package org.jianfu.platform.ports;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the portal one source, and all who only look in, may hold at a time.
 *
 * @param requestsPerSource requests of one address that are being read or answered at once; an office behind one address has
 *     some dozens, whoever lets many drip has more
 * @param openVisits pages open without an account; by default as many as a quarter of the memory holds
 */
@ConfigurationProperties("jianfu.limits")
record SourceLimits(
        @DefaultValue("100") int requestsPerSource,
        @Nullable Integer openVisits) {

    /** Bytes of memory a visit takes, generously. */
    private static final long VISIT = 100_000;

    int visits() {
        return Objects.requireNonNullElse(
                openVisits, (int) Math.max(100, Runtime.getRuntime().maxMemory() / 4 / VISIT));
    }
}
