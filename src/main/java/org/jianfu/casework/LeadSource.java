package org.jianfu.casework;

/** Where a lead comes from 线索来源. */
public enum LeadSource {
    /** 举报 */
    REPORT,
    /** 监测异常 */
    MONITORING,
    /** 计划外事项 */
    PLAN_VIOLATION,
    /** 专项检查 */
    SPECIAL_INSPECTION,
    /** 蹲点调研 */
    FIELD_STUDY
}
