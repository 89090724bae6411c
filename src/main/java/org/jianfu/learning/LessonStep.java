package org.jianfu.learning;

/** What somebody may do with a version of a lesson now 下一步. */
public enum LessonStep {
    /** 写 */
    WRITE,
    /** 提交审核 */
    SUBMIT,
    /** 退回 */
    SEND_BACK,
    /** 公开 */
    PUBLISH,
    /** 放弃 */
    DISCARD,
    /** 另写一版 */
    REVISE,
    /** 撤回 */
    WITHDRAW
}
