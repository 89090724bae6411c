package org.jianfu.casework;

import static org.jianfu.casework.LeadState.CLOSED;
import static org.jianfu.casework.LeadState.FINDING_PROPOSED;
import static org.jianfu.casework.LeadState.FOUND;
import static org.jianfu.casework.LeadState.NEW;
import static org.jianfu.casework.LeadState.REJECTED;
import static org.jianfu.casework.LeadState.VERIFYING;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done with a lead: by whom, and when. */
public enum LeadAction {
    /** 受理 */
    ACCEPT(By.HANDLER, NEW),
    /** 不予受理 */
    REJECT(By.HANDLER, NEW),
    /** 由我承办 */
    TAKE(By.DESK, NEW, VERIFYING, FINDING_PROPOSED, FOUND),
    /** 指派 */
    ASSIGN(By.SUPERVISOR, NEW, VERIFYING, FINDING_PROPOSED, FOUND),
    /** 确定被反映单位 */
    SET_UNIT(By.HANDLER, NEW, VERIFYING),
    /** 转办 */
    TRANSFER(By.HANDLER, NEW, VERIFYING),
    /** 回避 */
    WITHDRAW(By.DESK, NEW, VERIFYING, FINDING_PROPOSED, FOUND),
    /** 延期 */
    EXTEND(By.SUPERVISOR, VERIFYING),
    /** 向举报人提问 */
    ASK_REPORTER(By.HANDLER, NEW, VERIFYING, FINDING_PROPOSED, FOUND),
    /** 联动核实 */
    ASK_UNIT(By.HANDLER, VERIFYING),
    /** 添加证据 */
    ADD_EVIDENCE(By.HANDLER, VERIFYING),
    /** 提出核实结论 */
    PROPOSE_FINDING(By.HANDLER, VERIFYING),
    /** 审批核实结论 */
    DECIDE_FINDING(By.SUPERVISOR, FINDING_PROPOSED),
    /** 列入负面清单 */
    DISPOSE(By.HANDLER, FOUND),
    /** 拟定预警工作提示 */
    DRAFT_NOTICE(By.HANDLER, FOUND),
    /** 审批预警工作提示 */
    DECIDE_NOTICE(By.SUPERVISOR, FOUND),
    /** 责令限期整改 */
    ORDER(By.SUPERVISOR, FOUND),
    /** 核查回复 */
    CHECK_REPLY(By.HANDLER, FOUND),
    /** 办结 */
    CLOSE(By.HANDLER, FOUND),
    /** 决定是否重新核实 */
    DECIDE_REOPENING(By.SUPERVISOR, CLOSED, REJECTED);

    /** Who takes a step. */
    enum By {
        /** Anybody who works at the lead's desk. */
        DESK,
        /** Whom the lead is assigned to; as long as it is nobody's, anybody at the desk. */
        HANDLER,
        /** The supervisor of the desk; at the discipline desk its inspectors. */
        SUPERVISOR
    }

    private final By by;
    private final Set<LeadState> when;

    LeadAction(By by, LeadState... when) {
        this.by = by;
        this.when = Set.of(when);
    }

    /** The steps anybody at the desk may look for beside the one that is due, in the order they are offered. */
    public static List<LeadAction> others(LeadState state) {
        return Stream.of(REJECT, DISPOSE, ORDER, TAKE, ASSIGN, TRANSFER, EXTEND, WITHDRAW, CLOSE)
                .filter(action -> action.fits(state))
                .toList();
    }

    /** Whether this step comes only after where a lead stands now. */
    boolean isAhead(LeadState state) {
        return when.stream().allMatch(later -> later.compareTo(state) > 0);
    }

    By by() {
        return by;
    }

    boolean fits(LeadState state) {
        return when.contains(state);
    }
}
