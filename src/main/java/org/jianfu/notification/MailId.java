package org.jianfu.notification;

import org.jianfu.kernel.TypedId;

/** Identifies a mail 邮件. */
public record MailId(long value) implements TypedId {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
