package org.jianfu.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;

/** The portal's clock in tests: runs like the real one until a test moves it. Reset it in {@code @AfterEach}. */
@Primary
public class MovableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Clock current = Clock.system(ZONE);

    public void forward(Duration by) {
        current = Clock.offset(current, by);
    }

    /** Nine in the morning of that day, and the clock runs on from there. */
    public void moveTo(LocalDate day) {
        moveTo(day.atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant());
    }

    public void moveTo(Instant instant) {
        current = Clock.offset(Clock.system(ZONE), Duration.between(Instant.now(), instant));
    }

    /** Holds the clock still at an instant. */
    public void stopAt(Instant instant) {
        current = Clock.fixed(instant, ZONE);
    }

    public void reset() {
        current = Clock.system(ZONE);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return current.withZone(zone);
    }

    @Override
    public Instant instant() {
        return current.instant();
    }
}
