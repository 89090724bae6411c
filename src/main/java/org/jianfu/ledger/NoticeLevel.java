package org.jianfu.ledger;

/** How strongly a notice speaks. It is light by nature ("扯袖子"). */
public enum NoticeLevel {
    /** 提醒 */
    REMINDER,
    /** 预警 */
    WARNING
}
