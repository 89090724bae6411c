package org.jianfu.ledger;

import java.util.List;
import org.jianfu.kernel.LeadId;
import org.jianfu.units.Units;
import org.jianfu.units.Viewers;
import org.springframework.stereotype.Component;

/** The notices the signed-in person may see. */
@Component
class ScopedNotices extends ScopedLetters<WarningNotice> {

    private final NoticeRepository notices;

    ScopedNotices(NoticeRepository notices, NoticeScope scope, Viewers viewers, Units units) {
        super(notices, scope, viewers, units);
        this.notices = notices;
    }

    /** What is proposed in a lead, whoever asks: for what follows from an act that was allowed elsewhere. */
    List<WarningNotice> proposedIn(LeadId lead) {
        return notices.findByLeadAndState(lead, NoticeState.PROPOSED);
    }
}
