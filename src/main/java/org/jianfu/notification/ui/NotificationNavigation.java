package org.jianfu.notification.ui;

/** The routes of this module that others may link to. */
public final class NotificationNavigation {

    public static final String INBOX = "staff/inbox";

    static final String MAIL = "staff/mail";

    private NotificationNavigation() {}
}
