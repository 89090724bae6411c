package org.jianfu.intake;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jianfu.intake.IntakeThrottle.Act;
import org.jianfu.kernel.Refused;
import org.junit.jupiter.api.Test;

class IntakeThrottleTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final IntakeThrottle throttle = new IntakeThrottle(settings(), new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    });

    @Test
    void refusesOneSourceThatOverdoesItAndNamesTheOtherWays() {
        admit(5, "10.1.2.3");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> throttle.admit(Act.REPORT, "10.1.2.3"))
                .matches(refused -> refused.key().equals("intake.refused.busy.instead"))
                .matches(refused -> refused.args()[0].equals("0858-0000000"));
    }

    @Test
    void takesANeighbourhoodAsOneSource() {
        admit(5, "2001:db8:0:1::5");

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> throttle.admit(Act.REPORT, "2001:db8:0:1:ffff::9"));
    }

    @Test
    void letsEverybodyElseIn() {
        admit(5, "10.1.2.3");

        assertThatCode(() -> throttle.admit(Act.REPORT, "10.1.9.3")).doesNotThrowAnyException();
        assertThatCode(() -> throttle.admit(Act.LOOKUP, "10.1.2.3")).doesNotThrowAnyException();
    }

    @Test
    void boundsAllSourcesTogether() {
        for (int source = 0; source < 10; source++) {
            admit(1, "10.2." + source + ".1");
        }

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> throttle.admit(Act.REPORT, "10.3.0.1"));
    }

    @Test
    void takesNothingFromOthersForWhatItRefuses() {
        admit(5, "10.1.2.3");
        for (int refused = 0; refused < 50; refused++) {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> throttle.admit(Act.REPORT, "10.1.2.3"));
        }

        assertThatCode(() -> admit(5, "10.2.0.1")).doesNotThrowAnyException();
    }

    @Test
    void takesNothingFromOneForWhatAllAreRefused() {
        for (int source = 0; source < 10; source++) {
            admit(1, "10.2." + source + ".1");
        }
        for (int refused = 0; refused < 50; refused++) {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> throttle.admit(Act.REPORT, "10.3.0.1"));
        }
        clock = Clock.offset(clock, Duration.ofHours(1));

        assertThatCode(() -> admit(5, "10.3.0.1")).doesNotThrowAnyException();
    }

    @Test
    void takesAllWhoseAddressCannotBeReadAsOneSource() {
        admit(3, "unknown");
        admit(2, "示例");

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> throttle.admit(Act.REPORT, "203.0.113.7.8"));
    }

    @Test
    void forgetsWithTheHour() {
        admit(5, "10.1.2.3");
        clock = Clock.offset(clock, Duration.ofHours(1));

        assertThatCode(() -> admit(5, "10.1.2.3")).doesNotThrowAnyException();
    }

    private void admit(int times, String address) {
        for (int time = 0; time < times; time++) {
            throttle.admit(Act.REPORT, address);
        }
    }

    private static IntakeSettings settings() {
        return new IntakeSettings(
                "0858-0000000",
                "jianfu@example.org",
                "省级渠道",
                URI.create("about:blank"),
                new IntakeSettings.Limits(5, 5, 5, 2));
    }
}
