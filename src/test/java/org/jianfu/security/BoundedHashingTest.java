package org.jianfu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;

class BoundedHashingTest {

    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger mostAtWork = new AtomicInteger();

    @Test
    void ofTwoHundredAtOnceTwoAreHashedFiveWaitAndTheRestAreToldSo() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        BoundedHashing hashing = new BoundedHashing(new Slow(gate), 2, 5);
        AtomicInteger told = new AtomicInteger();
        AtomicInteger right = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < 200; person++) {
                threads.execute(() -> {
                    try {
                        right.addAndGet(hashing.matches("password", "hash") ? 1 : 0);
                    } catch (AuthenticationServiceException tooMany) {
                        if (told.incrementAndGet() == 193) {
                            gate.countDown();
                        }
                    }
                });
            }
        }
        assertThat(told).hasValue(193);
        assertThat(right).hasValue(7);
        assertThat(mostAtWork).hasValue(2);
    }

    @Test
    void afterTheRushEverybodyIsServedAgain() throws Exception {
        ofTwoHundredAtOnceTwoAreHashedFiveWaitAndTheRestAreToldSo();
        BoundedHashing hashing = new BoundedHashing(new Slow(new CountDownLatch(0)), 1, 0);
        assertThat(hashing.matches("password", "hash")).isTrue();
        assertThat(hashing.matches("password", "hash")).isTrue();
    }

    /** Hashes once the gate is open. */
    private final class Slow implements PasswordEncoder {

        private final CountDownLatch gate;

        Slow(CountDownLatch gate) {
            this.gate = gate;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                atWork.decrementAndGet();
            }
            return true;
        }
    }
}
