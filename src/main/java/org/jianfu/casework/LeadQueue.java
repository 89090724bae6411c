package org.jianfu.casework;

/** The tabs of the workbench 线索队列. */
public enum LeadQueue {
    /** 待受理 */
    NEW,
    /** 我承办 */
    MINE,
    /** 已逾期 */
    OVERDUE,
    /** 全部 */
    ALL
}
