package org.jianfu.rules;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import org.jianfu.kernel.CalendarChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Which years have a calendar, remembered for a moment: every last day a page shows asks for it. */
@Component
class CoveredYears {

    private static final int DECADES = 50;

    private final CalendarDayRepository days;

    /** Another portal on the same database may enter a year; it is known here so much later. */
    private final Cache<Integer, Boolean> known = Caffeine.newBuilder()
            .maximumSize(DECADES)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    CoveredYears(CalendarDayRepository days) {
        this.days = days;
    }

    boolean include(int year) {
        return Boolean.TRUE.equals(known.get(
                year, asked -> days.existsByDayBetween(LocalDate.of(asked, 1, 1), LocalDate.of(asked, 12, 31))));
    }

    @EventListener
    void forget(CalendarChanged change) {
        known.invalidateAll();
    }

    /** What was asked for in between counts only if the change does. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void forgetWhatWasSeenMeanwhile(CalendarChanged change) {
        known.invalidateAll();
    }
}
