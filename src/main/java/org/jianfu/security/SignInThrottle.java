package org.jianfu.security;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows guessing without locking anybody out: failures are counted per sign-in name and source together, in memory only,
 * so that a stranger's tries never close the door on the account's owner elsewhere.
 */
@Component
class SignInThrottle {

    private static final int FAILURES = 10;
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
        Bucket bucket = failures.get(key(login, source));
        return bucket != null && bucket.getAvailableTokens() == 0;
    }

    synchronized void failed(String login, String source) {
        failures.computeIfAbsent(key(login, source), pair -> newBucket()).tryConsume(1);
    }

    synchronized void succeeded(String login, String source) {
        failures.remove(key(login, source));
    }

    private static String key(String login, String source) {
        return login + '\n' + source;
    }

    private static Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(FAILURES).refillGreedy(FAILURES, PER))
                .build();
    }
}
