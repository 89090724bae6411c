package org.jianfu.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demonstration's clock: the real one, except for whoever is just now telling what happened some days ago. */
@Component
@Primary
@Profile("demo")
class ShiftedClock extends Clock {

    private final ThreadLocal<Duration> back = ThreadLocal.withInitial(() -> Duration.ZERO);
    private final Clock clock;

    ShiftedClock(@Value("${jianfu.zone:Asia/Shanghai}") ZoneId zone) {
        this.clock = Clock.system(zone);
    }

    /** Runs an action as if it were so long ago, on this thread only. */
    <T> T ago(Duration since, Supplier<T> action) {
        back.set(since);
        try {
            return action.get();
        } finally {
            back.remove();
        }
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant().minus(back.get());
    }
}
