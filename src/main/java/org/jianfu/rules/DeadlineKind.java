package org.jianfu.rules;

/** What there is a deadline for 时限事项. */
public enum DeadlineKind {
    /** 受理审核 */
    TRIAGE(true),
    /** 联动核实 */
    VERIFICATION(true),
    /** 签收提示 */
    ACKNOWLEDGE(true),
    /** 回复提示 */
    ANSWER(true),
    /** 线索办结 */
    LEAD(false),
    /** 线索延期 */
    LEAD_EXTENSION(false);

    private final boolean workingDays;

    DeadlineKind(boolean workingDays) {
        this.workingDays = workingDays;
    }

    /** Whether the days are working days 工作日; otherwise every day counts. */
    public boolean inWorkingDays() {
        return workingDays;
    }
}
