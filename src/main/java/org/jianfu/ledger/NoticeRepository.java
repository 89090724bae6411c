package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jianfu.kernel.LeadId;

interface NoticeRepository extends LetterRepository<WarningNotice> {

    /** What waits for a unit and is due on this day or later. */
    List<WarningNotice> findByStateInAndAnswerByDayGreaterThanEqual(Collection<NoticeState> states, LocalDate first);

    List<WarningNotice> findByLeadAndState(LeadId lead, NoticeState state);
}
