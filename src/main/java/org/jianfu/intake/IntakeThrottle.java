package org.jianfu.intake;

import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jianfu.kernel.Refused;
import org.springframework.stereotype.Component;

/**
 * Bounds what the public door takes, in memory only. A source is known for at most an hour, by a keyed hash of its
 * address's prefix; no address is kept.
 */
@Component
public class IntakeThrottle {

    /** What somebody outside can ask for. */
    public enum Act {
        REPORT,
        LOOKUP,
        FILE
    }

    private static final int SOURCES = 50_000;
    private static final int IPV4_PREFIX = 3;
    private static final int IPV6_PREFIX = 8;

    private final IntakeSettings settings;
    private final Clock clock;
    private volatile Hour hour;

    IntakeThrottle(IntakeSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.hour = new Hour(0);
    }

    /**
     * Lets one act of this source through.
     *
     * @throws Refused when there were too many this hour, naming the phone and the mailbox
     */
    public void admit(Act act, String address) {
        Hour now = currentHour();
        if (!now.admits(act, address, limit(act), limit(act) * settings.limits().all())) {
            throw settings.phone().isEmpty() && settings.mailbox().isEmpty()
                    ? new Refused("intake.refused.busy")
                    : new Refused("intake.refused.busy.instead", settings.phone(), settings.mailbox());
        }
    }

    private int limit(Act act) {
        return switch (act) {
            case REPORT -> settings.limits().reports();
            case LOOKUP -> settings.limits().lookups();
            case FILE -> settings.limits().files();
        };
    }

    private Hour currentHour() {
        long number = clock.instant().getEpochSecond() / Duration.ofHours(1).toSeconds();
        if (hour.number != number) {
            synchronized (this) {
                if (hour.number != number) {
                    hour = new Hour(number);
                }
            }
        }
        return hour;
    }

    /** One hour's counts under one hour's key; both are forgotten together. */
    private static final class Hour {

        private final long number;
        private final byte[] key = new byte[32];
        private final Map<Act, Bucket> everybody = new ConcurrentHashMap<>();
        private final Map<String, Bucket> sources = new ConcurrentHashMap<>();

        Hour(long number) {
            this.number = number;
            new SecureRandom().nextBytes(key);
        }

        /** The source pays first, so that what it is refused is taken from nobody else; what all are refused costs it nothing. */
        boolean admits(Act act, String address, int limit, int limitOfAll) {
            Bucket own = source(act, address, limit);
            if (!own.tryConsume(1)) {
                return false;
            }
            boolean admitted = everybody(act, limitOfAll).tryConsume(1);
            if (!admitted) {
                own.addTokens(1);
            }
            return admitted;
        }

        private Bucket everybody(Act act, int limit) {
            return everybody.computeIfAbsent(act, any -> bucket(limit));
        }

        /** When there are more sources than fit, the rest share one bucket. */
        private Bucket source(Act act, String address, int limit) {
            String source = act + (sources.size() < SOURCES ? hash(address) : "others");
            return sources.computeIfAbsent(source, any -> bucket(limit));
        }

        private String hash(String address) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                return HexFormat.of().formatHex(mac.doFinal(prefix(address)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Whoever has no address that can be read is one source with all others of that kind. */
        private static byte[] prefix(String address) {
            try {
                byte[] bytes = InetAddress.ofLiteral(address).getAddress();
                return Arrays.copyOf(bytes, bytes.length == 4 ? IPV4_PREFIX : IPV6_PREFIX);
            } catch (IllegalArgumentException unreadable) {
                return new byte[0];
            }
        }

        private static Bucket bucket(int limit) {
            return Bucket.builder()
                    .addLimit(band -> band.capacity(limit).refillGreedy(limit, Duration.ofHours(1)))
                    .build();
        }
    }
}
