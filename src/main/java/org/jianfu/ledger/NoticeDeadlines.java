package org.jianfu.ledger;

import org.jianfu.rules.DeadlineKind;

/** What a notice has deadlines for. */
final class NoticeDeadlines {

    /** 签收提示 */
    static final DeadlineKind ACKNOWLEDGE = new DeadlineKind("ledger.deadline.acknowledge");

    /** 回复提示 */
    static final DeadlineKind ANSWER = new DeadlineKind("ledger.deadline.answer");

    private NoticeDeadlines() {}
}
