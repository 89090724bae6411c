package org.jianfu.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final String OFFICE = "203.0.113.7";
    private static final String HOME = "198.51.100.9";

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void tenFailuresCloseTheDoorForThatNameFromThatPlaceAlone() {
        fail("zhang", OFFICE, 9);
        assertThat(throttle.exhausted("zhang", OFFICE)).isFalse();

        fail("zhang", OFFICE, 1);
        assertThat(throttle.exhausted("zhang", OFFICE)).isTrue();
        assertThat(throttle.exhausted("zhang", HOME)).isFalse();
        assertThat(throttle.exhausted("li", OFFICE)).isFalse();
    }

    @Test
    void whoSignsInBeginsAnew() {
        fail("zhang", OFFICE, 9);
        throttle.succeeded("zhang", OFFICE);
        fail("zhang", OFFICE, 9);
        assertThat(throttle.exhausted("zhang", OFFICE)).isFalse();
    }

    @Test
    void onePasswordCannotBeTriedOnEveryName() {
        for (int number = 0; number < 100; number++) {
            throttle.failed("person" + number, OFFICE);
        }
        assertThat(throttle.exhausted("somebody else", OFFICE)).isTrue();
        assertThat(throttle.exhausted("somebody else", HOME)).isFalse();
    }

    private void fail(String login, String source, int times) {
        for (int time = 0; time < times; time++) {
            throttle.failed(login, source);
        }
    }
}
