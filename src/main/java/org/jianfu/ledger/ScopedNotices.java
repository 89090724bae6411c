package org.jianfu.ledger;

import org.jianfu.units.Viewers;
import org.springframework.stereotype.Component;

/** The notices the signed-in person may see. */
@Component
class ScopedNotices extends ScopedLetters<WarningNotice> {

    ScopedNotices(NoticeRepository notices, NoticeScope scope, Viewers viewers) {
        super(notices, scope, viewers);
    }
}
