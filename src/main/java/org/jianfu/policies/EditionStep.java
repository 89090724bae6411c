package org.jianfu.policies;

/** What somebody may do with a version of a policy. */
public enum EditionStep {
    WRITE,
    SUBMIT,
    SEND_BACK,
    PUBLISH,
    REVISE,
    WITHDRAW,
    DISCARD
}
