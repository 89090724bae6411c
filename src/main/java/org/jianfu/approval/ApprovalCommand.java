package org.jianfu.approval;

import org.jianfu.kernel.AccountId;

/** What somebody does with an approval 审批, as a page hands it to the module whose thing it is. */
public sealed interface ApprovalCommand {

    /** 同意, with an opinion or an empty one. */
    record Approve(String opinion) implements ApprovalCommand {}

    /** 退回修改, saying what is missing. */
    record SendBack(String opinion) implements ApprovalCommand {}

    /** 不同意, saying why. */
    record Reject(String opinion) implements ApprovalCommand {}

    /** 撤回 */
    record Withdraw() implements ApprovalCommand {}

    /** 转办 */
    record Transfer(AccountId to) implements ApprovalCommand {}

    /**
     * 加签
     *
     * @param before whether the other person signs first
     */
    record AddSigner(AccountId also, boolean before) implements ApprovalCommand {}

    /** 催办 */
    record Remind() implements ApprovalCommand {}
}
