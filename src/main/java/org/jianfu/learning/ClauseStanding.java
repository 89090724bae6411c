package org.jianfu.learning;

/** How a rule stands on the day a lesson that cites it is read 条款效力. */
enum ClauseStanding {
    /** 现行 */
    IN_FORCE,
    /** 待核 */
    UNVERIFIED,
    /** 已失效 */
    ENDED,
    /** Not one of the rules the portal knows. */
    UNKNOWN
}
