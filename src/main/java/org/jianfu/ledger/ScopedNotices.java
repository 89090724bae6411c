package org.jianfu.ledger;

import org.jianfu.kernel.CurrentUser;
import org.springframework.stereotype.Component;

/** The notices the signed-in person may see. */
@Component
class ScopedNotices extends ScopedLetters<WarningNotice> {

    ScopedNotices(NoticeRepository notices, NoticeScope scope, CurrentUser currentUser) {
        super(notices, scope, currentUser);
    }
}
