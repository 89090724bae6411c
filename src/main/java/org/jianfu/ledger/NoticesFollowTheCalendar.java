package org.jianfu.ledger;

import java.util.Arrays;
import org.jianfu.kernel.CalendarChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The last days of notices that wait for a unit are counted again when the calendar of their year arrives; the unit is told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticesFollowTheCalendar {

    private final NoticeRepository notices;
    private final NoticeWriter writer;
    private final LetterNews news;

    NoticesFollowTheCalendar(NoticeRepository notices, NoticeWriter writer, LetterNews news) {
        this.notices = notices;
        this.writer = writer;
        this.news = news;
    }

    @EventListener
    void follow(CalendarChanged change) {
        var waiting = Arrays.stream(NoticeState.values())
                .filter(NoticeState::waitsForUnit)
                .toList();
        notices.findByStateInAndAnswerByDayGreaterThanEqual(waiting, change.first())
                .forEach(this::recount);
    }

    private void recount(WarningNotice notice) {
        if (notice.recount(writer::recount)) {
            news.record(
                    notice,
                    "ledger.trail.recounted",
                    String.valueOf(notice.number()),
                    String.valueOf(notice.acknowledgeBy()),
                    String.valueOf(notice.answerBy()));
            news.tellUnit(notice, "ledger.mail.noticeRecounted");
        }
    }
}
