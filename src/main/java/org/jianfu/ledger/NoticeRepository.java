package org.jianfu.ledger;

import java.util.List;
import org.jianfu.kernel.LeadId;

interface NoticeRepository extends LetterRepository<WarningNotice> {

    List<WarningNotice> findByLeadAndState(LeadId lead, NoticeState state);
}
