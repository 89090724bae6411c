package org.jianfu.policies;

/** What a policy is about, in the order of the library 政策类别. */
public enum PolicyTopic {
    /** 为基层减负 */
    RELIEF,
    /** 信访、检举与干部保护 */
    PROTECTION,
    /** 公文与信息安全 */
    DOCUMENTS,
    /** 本市制度 */
    LOCAL
}
