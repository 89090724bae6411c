package org.jianfu.exchange;

/** What a reader says of a passage 反馈. */
public enum Verdict {
    /** 讲清楚了 */
    HELPED,
    /** 没讲清楚 */
    UNCLEAR
}
