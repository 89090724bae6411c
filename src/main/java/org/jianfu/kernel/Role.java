package org.jianfu.kernel;

/** What a signed-in person may be in the portal; one person may hold several roles, within {@link #conflictsWith}. */
public enum Role {
    /** 承办人 */
    CASE_HANDLER,
    /** 专班负责人 */
    SUPERVISOR,
    /** 领导小组 */
    LEADER,
    /** 单位主要负责人 */
    UNIT_HEAD,
    /** 单位联络员 */
    UNIT_LIAISON,
    /** 监测点联络员 */
    MONITORING_CLERK,
    /** 纪检监察 */
    DISCIPLINE_INSPECTOR,
    /** 身份保管员 */
    IDENTITY_CUSTODIAN,
    /** 学员 */
    TRAINEE,
    /** 编辑 */
    EDITOR,
    /** 系统管理员 */
    SYSTEM_ADMIN,
    /** 安全管理员 */
    SECURITY_ADMIN,
    /** 审计管理员 */
    AUDIT_ADMIN;

    /** The same names as constants, for annotations. */
    public interface Name {
        String CASE_HANDLER = "CASE_HANDLER";
        String SUPERVISOR = "SUPERVISOR";
        String LEADER = "LEADER";
        String UNIT_HEAD = "UNIT_HEAD";
        String UNIT_LIAISON = "UNIT_LIAISON";
        String MONITORING_CLERK = "MONITORING_CLERK";
        String DISCIPLINE_INSPECTOR = "DISCIPLINE_INSPECTOR";
        String IDENTITY_CUSTODIAN = "IDENTITY_CUSTODIAN";
        String TRAINEE = "TRAINEE";
        String EDITOR = "EDITOR";
        String SYSTEM_ADMIN = "SYSTEM_ADMIN";
        String SECURITY_ADMIN = "SECURITY_ADMIN";
        String AUDIT_ADMIN = "AUDIT_ADMIN";
    }

    /** Whether this is one of the three administrators 三员. */
    public boolean isAdministrator() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
    }

    /** The three administrators exclude each other and every role that reads reports (三员分立, GB/T 22239-2019). */
    public boolean conflictsWith(Role other) {
        return this != other
                && (isAdministrator() && (other.isAdministrator() || other.readsReports())
                        || other.isAdministrator() && readsReports());
    }

    /** Whether it opens what reporters wrote; given by two administrators only. */
    public boolean readsReports() {
        return this == CASE_HANDLER || this == SUPERVISOR || this == DISCIPLINE_INSPECTOR || this == IDENTITY_CUSTODIAN;
    }
}
