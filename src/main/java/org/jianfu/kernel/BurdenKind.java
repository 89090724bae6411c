package org.jianfu.kernel;

/** What a burden is about 负担种类: one list for what people report and for the rules that forbid it, so that each finds the other. */
public enum BurdenKind {
    /** 发文 */
    DOCUMENT,
    /** 开会 */
    MEETING,
    /** 督查检查考核 */
    INSPECTION,
    /** 报表和要数据 */
    FORMS,
    /** 留痕和打卡 */
    TRACE,
    /** 政务App */
    APP,
    /** 工作群 */
    CHAT_GROUP,
    /** 一票否决和责任状 */
    VETO,
    /** 机制牌子和证明事项 */
    PLAQUE,
    /** 借调干部 */
    SECONDMENT,
    /** 创建示范 */
    DEMONSTRATION,
    /** 其他 */
    OTHER
}
