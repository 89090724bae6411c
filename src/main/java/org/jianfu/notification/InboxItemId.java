package org.jianfu.notification;

import org.jianfu.kernel.TypedId;

/** Identifies a notice in somebody's inbox 通知. */
public record InboxItemId(long value) implements TypedId {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
