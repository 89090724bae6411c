package org.jianfu.intake;

/** The way a report came to us 渠道. */
public enum Channel {
    WEB,
    PHONE,
    LETTER,
    VISIT;

    /** Whether somebody of ours wrote it down for the reporter 代为登记. */
    public boolean byStaff() {
        return this != WEB;
    }
}
