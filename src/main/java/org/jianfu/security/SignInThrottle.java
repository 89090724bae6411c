package org.jianfu.security;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private final Map<String, Bucket> failures = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Whether this pair has failed too often lately. */
    synchronized boolean exhausted(String login, String source) {
        return isEmpty(failures.get(key(login, source))) || isEmpty(failures.get(source));
    }

    private static boolean isEmpty(@Nullable Bucket bucket) {
        return bucket != null && bucket.getAvailableTokens() == 0;
    }

    synchronized void failed(String login, String source) {
        failures.computeIfAbsent(key(login, source), pair -> newBucket(FAILURES))
                .tryConsume(1);
        failures.computeIfAbsent(source, one -> newBucket(FAILURES_OF_A_SOURCE)).tryConsume(1);
    }

    synchronized void succeeded(String login, String source) {
        failures.remove(key(login, source));
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
