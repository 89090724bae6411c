package org.jianfu.notification;

/** Identifies a mail 邮件. */
public record MailId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
