package org.jianfu.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows guessing without locking anybody out: failures are counted per sign-in name and source together, so that a
 * stranger's tries never close the door on the account's owner elsewhere, and per source, so that nobody tries one password
 * on every name. In memory only. A source may be an office behind one address: it is allowed what many people mistype.
 */
@Component
class SignInThrottle {

    private static final int FAILURES = 10;
    private static final int FAILURES_OF_A_SOURCE = 100;
    private static final Duration PER = Duration.ofMinutes(10);
    private static final int REMEMBERED = 20_000;

    /** After this time a bucket is full again, and need not be remembered. */
    private final Cache<String, Bucket> failures =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(PER).build();

    /** Whether this pair has failed too often lately. */
    boolean exhausted(String login, String source) {
        return isEmpty(failures.getIfPresent(key(login, source))) || isEmpty(failures.getIfPresent(source));
    }

    private static boolean isEmpty(@Nullable Bucket bucket) {
        return bucket != null && bucket.getAvailableTokens() == 0;
    }

    void failed(String login, String source) {
        failures.get(key(login, source), pair -> newBucket(FAILURES)).tryConsume(1);
        failures.get(source, one -> newBucket(FAILURES_OF_A_SOURCE)).tryConsume(1);
    }

    void succeeded(String login, String source) {
        failures.invalidate(key(login, source));
    }

    private static String key(String login, String source) {
        return login + '\n' + source;
    }

    private static Bucket newBucket(int tries) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, PER))
                .build();
    }
}
