package org.jianfu.approval;

/** What somebody may do with an approval 审批 now. */
public enum ApprovalAct {
    /** 同意 */
    APPROVE,
    /** 退回修改 */
    SEND_BACK,
    /** 不同意 */
    REJECT,
    /** 转办 */
    TRANSFER,
    /** 加签 */
    ADD_SIGNER,
    /** 撤回 */
    WITHDRAW,
    /** 催办 */
    REMIND
}
