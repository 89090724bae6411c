package org.jianfu.rules;

/** What a rule is about 规定类别. */
public enum RuleKind {
    /** 发文 */
    DOCUMENT,
    /** 会议 */
    MEETING,
    /** 督查检查考核 */
    INSPECTION,
    /** 报表材料 */
    FORMS,
    /** 工作留痕 */
    TRACE,
    /** 政务应用 */
    APP,
    /** 工作群 */
    CHAT_GROUP,
    /** 牌子和证明 */
    PLAQUE,
    /** 创建示范 */
    DEMONSTRATION,
    /** 其他 */
    OTHER
}
