package org.jianfu.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves the portal.
 *
 * @param from the sender's address
 * @param gather how long a mail waits for more to say to the same person, who then gets one
 * @param firstRetry how long to wait after the first failure; twice as long after each further one
 * @param longestRetry the longest wait between two attempts
 * @param attempts how many until a mail is given up
 */
@ConfigurationProperties("jianfu.mail")
record MailSettings(
        @DefaultValue("jianfu@localhost") String from,
        @DefaultValue("60s") Duration gather,
        @DefaultValue("10s") Duration firstRetry,
        @DefaultValue("30m") Duration longestRetry,
        @DefaultValue("100") int attempts) {

    Duration waitAfter(int failures) {
        long doubled = firstRetry.toMillis() << Math.min(failures - 1, 30);
        return doubled > longestRetry.toMillis() ? longestRetry : Duration.ofMillis(doubled);
    }
}
