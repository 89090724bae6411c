package org.jianfu.notification;

/** Identifies a notice in somebody's inbox 通知. */
public record InboxItemId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
