package org.jianfu.exchange;

/** What somebody may do about a question now. */
public enum InquiryStep {
    /** 回答 */
    REPLY,
    /** 关注 */
    FOLLOW,
    /** 取消关注 */
    UNFOLLOW,
    /** 官方答复 */
    OFFICIAL,
    /** 采纳 */
    ACCEPT,
    /** 凭码采纳 */
    ACCEPT_WITH_CODE,
    /** 放行 */
    RELEASE,
    /** 不公开 */
    HIDE,
    /** 重新公开 */
    SHOW,
    /** 回答不公开 */
    HIDE_REPLY
}
