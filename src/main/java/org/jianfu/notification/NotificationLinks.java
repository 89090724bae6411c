package org.jianfu.notification;

/** Where notifications are read, without a leading slash. */
public final class NotificationLinks {

    /** What waits for whoever is signed in. */
    public static final String INBOX = "staff/inbox";

    /** The mails on their way. */
    public static final String MAILS = "staff/mail";

    private NotificationLinks() {}
}
