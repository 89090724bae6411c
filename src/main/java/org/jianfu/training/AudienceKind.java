package org.jianfu.training;

/** Whom an assignment names 安排对象. */
public enum AudienceKind {
    /** 单位及下属 */
    UNIT,
    /** 角色 */
    ROLE,
    /** 个人 */
    PERSON
}
